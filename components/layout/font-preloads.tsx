import { preload } from 'react-dom';

export const FONTS = ['/fonts/atkinson.woff2', '/fonts/fraunces.woff2'];

/** Asks for the two fonts together with the page. React writes the links, each once, into the head. */
export function FontPreloads() {
  for (const href of FONTS) {
    preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return null;
}
