/** How many similar questions are offered to somebody who writes one: as many as one looks through. */
export const SIMILAR_SHOWN = 3;

/** The field with which a form says that its writer has been shown them. */
export const SIMILAR_SEEN = 'similarSeen';

/** A published question as it is offered beside what somebody writes or answers. */
export type SimilarView = { href: string; title: string; excerpt: string; language: string };
