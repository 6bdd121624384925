const ACUTE = /(?<=\p{L})[´`ʹʼ′](?=\p{L})/gu; // the apostrophe of many keyboards and telephones

/**
 * What is read of a text that somebody typed or pasted: so many letters, as they are usually written, without
 * signs that nobody sees within a word; of control characters line ends only.
 */
export function searchedText(typed: string, longest: number): string {
  return typed
    .slice(0, longest)
    .toWellFormed()
    .replace(ACUTE, "'")
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ');
}
