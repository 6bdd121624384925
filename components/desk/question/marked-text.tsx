import type { Finding } from '#lib/safety/finding.ts';

/** A text as it was written, with what could tell who somebody is underlined where it stands. */
export function MarkedText({ text, finds }: { text: string; finds: readonly Finding[] }) {
  const edges = finds.flatMap(({ start, end }) => [start, end]);
  const places = [0, ...edges, text.length];
  return places.slice(1).map((end, place) => {
    const piece = text.slice(places[place], end);
    if (place % 2 === 0) return piece;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
      <mark key={place} className={MARKED}>
        {piece}
      </mark>
    );
  });
}

const MARKED =
  'bg-transparent text-inherit underline decoration-apricot decoration-wavy decoration-2 underline-offset-4';

export function MarkedParagraphs({ text, finds }: { text: string; finds: readonly Finding[] }) {
  let from = 0;
  const paragraphs = text.split(/(\n\s*\n)/).map((piece) => {
    const start = from;
    from += piece.length;
    return { piece, start };
  });
  return (
    <div className="prose">
      {paragraphs.map(({ piece, start }) =>
        piece.trim() === '' ? null : (
          <p key={start} dir="auto" className="whitespace-pre-line">
            <MarkedText text={piece} finds={within(finds, start, start + piece.length)} />
          </p>
        ),
      )}
    </div>
  );
}

const within = (finds: readonly Finding[], from: number, to: number): Finding[] =>
  finds
    .filter(({ start, end }) => start >= from && end <= to)
    .map((find) => ({ ...find, start: find.start - from, end: find.end - from }));
