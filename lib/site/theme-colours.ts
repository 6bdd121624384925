/** The colour of the page, for what a browser paints around it; as --color-paper in globals.css. */
export const PAPER = { light: '#fbf7f0', dark: '#14191b' };
