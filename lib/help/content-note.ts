const NOTES = {
  lapsitoiveet: 'childWishes',
  mieli: 'mind',
  kriisit: 'loss',
  vakivalta: 'violence',
  paihteet: 'substances',
} as const;

/** Which words prepare a reader for a heavy theme, by its Finnish slug. */
export function contentNoteOf(themeSlug: string): (typeof NOTES)[keyof typeof NOTES] | 'other' {
  return Object.entries(NOTES).find(([slug]) => slug === themeSlug)?.[1] ?? 'other';
}
