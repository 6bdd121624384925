const FONTS = ['/fonts/atkinson.woff2', '/fonts/fraunces.woff2'];

/** Asks for the two fonts together with the page; belongs in the document's head. */
export function FontPreloads() {
  return FONTS.map((href) => (
    <link
      key={href}
      rel="preload"
      as="font"
      type="font/woff2"
      href={href}
      crossOrigin="anonymous"
    />
  ));
}
