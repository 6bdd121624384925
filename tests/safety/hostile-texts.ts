// Beginnings of what a machine would send to keep a server busy, each repeated to any length.
const REPEATED: Record<string, string> = {
  'a name': 'Anna Maria ',
  'whole names': 'Anna Maria Virtanen. ',
  'names without a space': 'Pekka',
  'names with hyphens': 'Anna-Maria-',
  digits: '1',
  'digits apart': '1 ',
  'days of the month': '12.12.',
  'beginnings of a telephone number': '040 123 ',
  'beginnings of an account number': 'FI12 ',
  dashes: '-',
  'letters and dashes': 'a-',
  brackets: '(',
  'beginnings of addresses': '](',
  'levels of a list': '- ',
  'levels of quotes': '> ',
  marks: '*_',
  'pairs of brackets': '([{)]} ',
  'letters with nothing between': 'a\u200b',
  'a word without an end': 'ä',
  'at signs': 'a@',
  'dots of an address': 'a.',
  'signs of an address': "a_%+'-.",
  'dots in words': 'a(at)b piste ',
  'a service without a name': 'snap ',
  'a street without a number': 'Hämeenkatu ',
  introductions: 'nimeni on ',
  'digits in words': 'nolla ',
  'words of home': 'asun Koivun ',
  'words of work': 'töissä Aa ',
  'beginnings of a name in a service': 'instassa mun nimi on ',
  'half of a threat': 'haluan ',
  'a threat': 'haluan kuolla ',
  'denials of what is no denial': 'en jaksa enää elää minua ei ole ',
  'lines of a letter': 'a\n',
  spaces: ' ',
};

/** A text of so many characters of each kind, and one of different words. */
export function hostileTexts(length: number): [name: string, text: string][] {
  const texts = Object.entries(REPEATED).map(([name, piece]): [string, string] => [
    name,
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  ]);
  const words = Array.from({ length: length / 4 }, (_, n) => n.toString(36).padStart(3, 'ö'));
  return [...texts, ['different words', words.join(' ').slice(0, length)]];
}

/** Milliseconds of processor that a piece of work takes, the least of some tries. */
export function processorFor(work: () => void, tries = 3): number {
  const used = Array.from({ length: tries }, () => {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...used);
}
