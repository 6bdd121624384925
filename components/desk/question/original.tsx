import type { ReactNode } from 'react';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { Markdown } from '#components/ui/markdown.tsx';
import { FoldOnPhone } from '../frame/fold-on-phone.tsx';

/** A text as it was written, and beside it (on a phone, where it folds, or when stacked, below it) the field for its public version. */
export function Original({
  label,
  text,
  language,
  stacked = false,
  marks = false,
  children,
}: {
  label: string;
  text: string;
  language: string;
  stacked?: boolean; // one above the other on every screen, for texts of one line
  marks?: boolean; // an answer: drawn with its lists and links, as it will be read
  children: ReactNode;
}) {
  return (
    <div className={`grid gap-4 ${stacked ? '' : 'md:grid-cols-2 md:gap-6'}`}>
      <FoldOnPhone label={label}>
        <p className="pb-1.5 font-bold max-md:hidden">{label}</p>
        <div lang={language} className="rounded-input border border-line px-3.5 py-2.5">
          {marks ? <Markdown text={text} /> : <Paragraphs text={text} />}
        </div>
      </FoldOnPhone>
      <div className="grid content-start gap-3">{children}</div>
    </div>
  );
}
