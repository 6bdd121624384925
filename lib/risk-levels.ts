/** 0 none, 1 concern for somebody else, 2 serious, 3 acute. */
export const RISKS = [0, 1, 2, 3] as const;
/** Their names in the texts, in the same order. */
export const RISK_NAMES = ['none', 'concern', 'serious', 'acute'] as const;

// A volunteer is never alone with an acute question (plan, means, an attack going on).
export const VOLUNTEER_MAX_RISK = 2;
// Whoever is still learning is led to nothing that weighs on an experienced answerer too.
export const TRAINEE_MAX_RISK = 1;
// Somebody is in danger now: the desk is alerted, and the asker is shown help before anything else.
export const ACUTE_RISK = 3;
// Whoever says that it is urgent is believed: a serious question from then on, and the desk is alerted.
export const URGENT_RISK = 2;
// From here on the second person must be a professional.
export const PROFESSIONAL_REVIEW_RISK = 2;
