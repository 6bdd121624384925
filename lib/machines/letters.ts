// Finnish, Swedish and English with usual punctuation; the rest falls back to a system font.
export const LETTERS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜabcdefghijklmnopqrstuvwxyzåäöéü',
  '0123456789 \u00a0\u00ad',
  '.,:;!?¡¿\'"()[]{}/\\-–—…·•“”„‘’‚«»‹›&%@#*+=<>_|~^`´¨§°²³½×−€£',
].join('');

/**
 * Rare letters, in files that are fetched only where one occurs (unicode-range in app/fonts.css): western
 * neighbours, then Finnish loans and the Sámi languages.
 */
export const WESTERN_LETTERS = 'ÀÁÂÃÆÇÈÊËÌÍÎÏÐÑÒÓÔÕØÙÚÛÝÞßàáâãæçèêëìíîïðñòóôõøùúûýþÿ';
export const NORTHERN_LETTERS = 'ŠšŽžČčĐđŊŋŦŧ';

const DRAWN = new Set(LETTERS + WESTERN_LETTERS + NORTHERN_LETTERS);

/** A text in letters a picture can be drawn with: accents dropped where need be, others left out. */
export function drawable(text: string): string {
  const letters = Array.from(text.normalize('NFC'), (letter) => {
    if (DRAWN.has(letter)) return letter;
    const bare = letter.normalize('NFD').charAt(0);
    return DRAWN.has(bare) ? bare : ' ';
  });
  return letters.join('').replace(/\s+/g, ' ').trim();
}
