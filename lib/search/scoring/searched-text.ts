/** What is read of a text that somebody typed or pasted: so many letters, and of control characters line ends only. */
export function searchedText(typed: string, longest: number): string {
  return typed
    .slice(0, longest)
    .toWellFormed()
    .normalize('NFC')
    .replace(/(?!\n)\p{Cc}/gu, ' ');
}
