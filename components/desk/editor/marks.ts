export type Selected = { text: string; start: number; end: number };

const LIST = /^(\s*)([-*+]|\d{1,9}[.)])\s+/;

const put = (
  { text, start, end }: Selected,
  piece: string,
  from: number,
  to: number,
): Selected => ({
  text: text.slice(0, start) + piece + text.slice(end),
  start: start + from,
  end: start + to,
});

/** The selected words emphasised, or no longer; without a selection the place to write them. */
export function emphasised(field: Selected, mark: '*' | '**' = '*'): Selected {
  const inner = field.text.slice(field.start, field.end);
  const words = inner.trim();
  const start = field.start + inner.indexOf(words);
  const near = { ...field, start, end: start + words.length };
  const size = mark.length;
  const before = field.text.slice(0, start);
  const after = field.text.slice(near.end);
  const stars = (text: string) => /^\**/.exec(text)?.[0].length ?? 0;
  const around = Math.min(stars([...before].reverse().join('')), stars(after));
  if (words !== '' && (around === size || around === 3)) {
    const wider = { ...field, start: start - size, end: near.end + size };
    return put(wider, words, 0, words.length);
  }
  return put(near, `${mark}${words}${mark}`, size, size + words.length);
}

export function listed(field: Selected): Selected {
  const whole = lines(field);
  const written = whole.text.slice(whole.start, whole.end).split('\n');
  const all = written.every((line) => LIST.test(line));
  const piece = written
    .map((line) => (all ? line.replace(LIST, '') : LIST.test(line) ? line : `- ${line}`))
    .join('\n');
  return put(whole, piece, piece.length, piece.length);
}

export function quoted(field: Selected, words: string): Selected {
  const quote = words
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  const { before, after } = room(field);
  const piece = `${before}${quote}${after || '\n\n'}`;
  return put({ ...field, start: field.end }, piece, piece.length, piece.length);
}

export function paragraphed(field: Selected): Selected {
  const { before, after } = room({ ...field, start: field.end });
  const caret = before || after ? before : '\n\n';
  return put({ ...field, start: field.end }, caret + after, caret.length, caret.length);
}

export function inserted(field: Selected, text: string): Selected {
  const { before, after } = room(field);
  const piece = `${before}${text}${after}`;
  return put({ ...field, start: field.end }, piece, piece.length, piece.length);
}

export function linked(field: Selected, words: string, address: string): Selected {
  const safe = address.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const piece = `[${words.replace(/[[\]]/g, '')}](${safe})`;
  return put(field, piece, piece.length, piece.length);
}

/** An address as it was typed, as a link takes it: a telephone number, a mail or a page. */
export function addressOf(typed: string): string {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:|tel:|\/)/i.test(text)) return text;
  if (/^\+?[\d\s-]{3,}$/.test(text)) return `tel:${text.replace(/[\s-]/g, '')}`;
  return text.includes('@') ? `mailto:${text}` : `https://${text}`;
}

/** Enter within a list: the next item, or out of the list from an empty one; null elsewhere. */
export function continued(field: Selected): Selected | null {
  if (field.start !== field.end) return null;
  const start = field.text.lastIndexOf('\n', field.start - 1) + 1;
  const line = field.text.slice(start, field.start);
  const [whole = '', indent = '', mark = ''] = LIST.exec(line) ?? [];
  if (!whole) return null;
  if (line === whole) return put({ ...field, start }, '', 0, 0);
  const number = Number.parseInt(mark, 10);
  const next = Number.isNaN(number) ? mark : `${number + 1}${mark.slice(-1)}`;
  const piece = `\n${indent}${next} `;
  return put(field, piece, piece.length, piece.length);
}

function lines({ text, start, end }: Selected): Selected {
  const to = text.indexOf('\n', end);
  return {
    text,
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: to === -1 ? text.length : to,
  };
}

// What has to stand around a paragraph so that it is one.
function room({ text, end }: Selected): { before: string; after: string } {
  const before = text.slice(0, end);
  const after = text.slice(end);
  const missing = (there: string) => '\n'.repeat(Math.max(0, 2 - there.length));
  return {
    before: before.trim() === '' ? '' : missing(/\n*$/.exec(before)?.[0] ?? ''),
    after: after.trim() === '' ? '' : missing(/^\n*/.exec(after)?.[0] ?? ''),
  };
}
