// Finnish, Swedish and English, and the punctuation that people and phones write. What is neither
// here nor below falls back to a system font.
export const LETTERS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜabcdefghijklmnopqrstuvwxyzåäöéü',
  '0123456789 \u00a0\u00ad',
  '.,:;!?¡¿\'"()[]{}/\\-–—…·•“”„‘’‚«»‹›&%@#*+=<>_|~^`´¨§°²³½×−€£',
].join('');

/**
 * Letters that few texts have, in files of their own which are fetched only where one occurs
 * (unicode-range in app/fonts.css). The fonts come in two parts, and so do these: western neighbours,
 * whose names people bring along; Finnish loans and the Sámi languages.
 */
export const WESTERN_LETTERS = 'ÀÁÂÃÆÇÈÊËÌÍÎÏÐÑÒÓÔÕØÙÚÛÝÞßàáâãæçèêëìíîïðñòóôõøùúûýþÿ';
export const NORTHERN_LETTERS = 'ŠšŽžČčĐđŊŋŦŧ';

const DRAWN = new Set(LETTERS + WESTERN_LETTERS + NORTHERN_LETTERS);

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
