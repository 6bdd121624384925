/** What is read of a text that somebody typed or pasted: so many letters, and no control characters. */
export function searchedText(typed: string, longest: number): string {
  return typed
    .slice(0, longest)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ');
}
