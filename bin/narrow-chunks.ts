import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The same program in signs that take one byte each in memory. V8 keeps the text of every module it has loaded, and
 * two bytes for each letter of a text with a single sign beyond Latin-1: a dash in a sentence doubles a whole chunk.
 *
 * A text that reads its own spelling (`String.raw`) would be another one, so it is left as it is.
 */
export function narrowProgram(program: string): string {
  if (program.includes('String.raw')) return program;
  // A sign that is escaped already gives its backslash to the new spelling: "\–" is "\u2013", and "\\–" is "\\\u2013".
  return program.replace(/(\\*)([^\0-\xff])/g, (_, slashes: string, sign: string) => {
    const code = sign.charCodeAt(0).toString(16).padStart(4, '0');
    return `${slashes.length % 2 ? slashes.slice(0, -1) : slashes}\\u${code}`;
  });
}

/** Narrows every built module in a folder, and tells how many were written anew. */
export async function narrowChunks(folder: string): Promise<number> {
  const paths = await readdir(folder, { recursive: true });
  let written = 0;
  for (const path of paths.filter((name) => name.endsWith('.js'))) {
    const program = await readFile(join(folder, path), 'utf8');
    const narrow = narrowProgram(program);
    if (narrow === program) continue;
    await writeFile(join(folder, path), narrow);
    written += 1;
  }
  return written;
}
