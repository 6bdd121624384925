const ANY_LETTERS = '*';
const LAST_OTHER = /^.*\P{L}/su; // all up to the last sign that is no letter

/**
 * Which written words a word of a text is: `itsemurhaa` is `itsemurh*`, where * is letters. The work goes by the
 * length of the word, not by how many are written.
 */
export class WrittenWords {
  readonly #ids = new Map<string, number>();
  readonly #expressions: [RegExp, number][] = []; // few: of a star anywhere but at the end
  #longestStem = 0;

  /** The number of a written word. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    const star = word.indexOf(ANY_LETTERS);
    if (star >= 0 && star < word.length - 1) {
      const letters = word.replaceAll(ANY_LETTERS, '\\p{L}*');
      this.#expressions.push([new RegExp(`^${letters}$`, 'u'), id]);
    }
    this.#longestStem = Math.max(this.#longestStem, star);
    return id;
  }

  /** The numbers of all written words that a word is. */
  meantBy(word: string): readonly number[] {
    const exact = this.#ids.get(word);
    const found = exact === undefined ? [] : [exact];
    const lettersFrom = LAST_OTHER.exec(word)?.[0].length ?? 0;
    const longest = Math.min(this.#longestStem, word.length);
    for (let end = lettersFrom; end <= longest; end += 1) {
      const id = this.#ids.get(word.slice(0, end) + ANY_LETTERS);
      if (id !== undefined) found.push(id);
    }
    for (const [expression, id] of this.#expressions) if (expression.test(word)) found.push(id);
    return found;
  }
}
