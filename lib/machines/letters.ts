// Finnish, Swedish and English, the letters of neighbouring languages that names bring along,
// and the punctuation that people and phones write. Anything rarer falls back to a system font.
export const LETTERS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖabcdefghijklmnopqrstuvwxyzåäö',
  'ÀÁÂÃÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕØÙÚÛÜÝÞßàáâãæçèéêëìíîïðñòóôõøùúûüýþÿ',
  '0123456789 \u00a0\u00ad',
  '.,:;!?¡¿\'"()[]{}/\\-–—…·•“”„‘’‚«»‹›&%@#*+=<>_|~^`´¨§°²³½×−€£',
].join('');

/**
 * Letters that few texts have, in files of their own which are fetched only where one occurs
 * (unicode-range in app/fonts.css): Finnish loans and names, and the Sámi languages.
 */
export const RARE_LETTERS = 'ŠšŽžČčĐđŊŋŦŧ';

const DRAWN = new Set(LETTERS + RARE_LETTERS);

/**
 * A text in letters that a picture can be drawn with, bare of accents where need be and without
 * what is left: nobody else is asked for a font.
 */
export function drawable(text: string): string {
  const letters = Array.from(text.normalize('NFC'), (letter) => {
    if (DRAWN.has(letter)) return letter;
    const bare = letter.normalize('NFD').charAt(0);
    return DRAWN.has(bare) ? bare : ' ';
  });
  return letters.join('').replace(/\s+/g, ' ').trim();
}
