/** What a danger is to, the gravest first: somebody's own life, a child, anybody by violence. */
export const DANGER_MATTERS = ['life', 'child', 'violence'] as const;
export type DangerMatter = (typeof DANGER_MATTERS)[number];

/** The same, or something else that one may want to talk about at once. */
export type HelpMatter = DangerMatter | 'other';
