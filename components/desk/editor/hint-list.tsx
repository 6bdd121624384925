import type { Hint, letterHints } from '#lib/answers/hints/view.ts';
import type { HintTexts } from '#lib/i18n/editor-texts.ts';

export function HintList({
  hints,
  readability,
  texts,
}: ReturnType<typeof letterHints> & { texts: HintTexts }) {
  return (
    <>
      {hints.length > 0 && (
        <section
          aria-labelledby="letter-hints"
          className="grid gap-2 rounded-card border border-transparent bg-apricot-soft px-4.5 py-3.5"
        >
          <h3 id="letter-hints" className="font-sans text-base font-bold">
            {texts.heading}
          </h3>
          <ul className="grid list-disc gap-1.5 pl-5">
            {hints.map((hint) => (
              <li key={`${hint.kind} ${hint.quote}`}>{sentenceOf(hint, texts)}</li>
            ))}
          </ul>
        </section>
      )}
      {readability && (
        <p className="text-sm text-ink-soft">
          {texts.lix
            .replace('{lix}', String(readability.lix))
            .replace('{newspaper}', String(readability.newspaper))}
        </p>
      )}
    </>
  );
}

function sentenceOf(hint: Hint, texts: HintTexts): string {
  const filled = texts[hint.kind].replace('{quote}', () => hint.quote);
  if (hint.kind === 'sentence') return filled.replace('{words}', String(hint.words));
  return hint.kind === 'word' ? filled.replace('{plain}', () => hint.plain) : filled;
}
