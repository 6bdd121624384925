/** What the site is called where it speaks of itself to programs. */
export const SITE_NAME = 'Rinnalla';
