import type { Mark } from '#lib/publishing/wording/marks.ts';

export function MarkedWords({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const wanted = marks
    .map((mark) => mark.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((one, other) => other.length - one.length); // the longer of two that begin alike
  if (wanted.length === 0) return text;
  return text.split(new RegExp(`(${wanted.join('|')})`)).map((piece, place) =>
    place % 2 === 0 ? (
      piece
    ) : (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text are drawn anew whole
        key={place}
        className="bg-transparent text-ink underline decoration-apricot decoration-2 underline-offset-4"
      >
        {piece}
      </mark>
    ),
  );
}
