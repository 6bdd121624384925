'use client';

import { FormChoice } from '#components/forms/fields.tsx';
import { TextMarks } from '#components/safety/text-marks.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';
import type { Mark } from '#lib/publishing/wording/marks.ts';
import { FoldOnPhone } from '../frame/fold-on-phone.tsx';
import { MarkedWords } from './marked-words.tsx';
import { StillField } from './still-field.tsx';
import { useText } from './use-text.ts';
import type { VersionTexts } from './version-texts.ts';

/** A text of a public version with its original; `toggle` is the box that says whether it goes out. */
export type PartView = {
  field: string;
  kind: 'title' | 'body' | 'answer' | 'followUp';
  id: string | null;
  place: number | null; // among the parts of the conversation
  exchange: number; // what belongs together is in or out together
  heading: string;
  label: string;
  about: string | null; // who wrote it when
  original: string;
  text: string;
  toggle: string | null;
  included: boolean;
};

export function VersionPart({
  part,
  language,
  marks,
  originalMarks,
  texts,
}: {
  part: PartView;
  language: string;
  marks: readonly Mark[]; // what is still to be decided
  originalMarks: readonly Mark[];
  texts: VersionTexts;
}) {
  const { field, kind, id, place, exchange, heading, about, toggle } = part;
  const scripted = useScripted();
  const [text, put] = useText(field, part.text);
  const here = marks.filter(({ fields }) => fields.includes(field));
  return (
    <section
      aria-label={heading}
      data-exchange={exchange}
      className="grid gap-3 border-t border-line pt-6 first-of-type:border-t-0 first-of-type:pt-0"
    >
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="text-lg">{heading}</h2>
        {about && <p className="text-sm text-ink-soft">{about}</p>}
      </div>
      {place !== null && (
        <>
          <input type="hidden" name={`parts.${place}.kind`} value={kind} />
          <input type="hidden" name={`parts.${place}.id`} value={id ?? ''} />
        </>
      )}
      {toggle && (
        <FormChoice
          type="checkbox"
          name={toggle}
          label={texts.included}
          hint={exchange > 0 ? texts.includedHint : undefined}
          defaultChecked={part.included}
          onChange={exchange > 0 ? (event) => together(event.target) : undefined}
        />
      )}
      <div className="grid gap-4 md:grid-cols-2 md:gap-6">
        <FoldOnPhone label={texts.original}>
          <p className="pb-1.5 font-bold max-md:hidden">{texts.original}</p>
          <div
            lang={language}
            dir="auto"
            className="rounded-input border border-line px-3.5 py-2.5 whitespace-pre-wrap text-ink-soft"
          >
            <MarkedWords text={part.original} marks={originalMarks} />
          </div>
        </FoldOnPhone>
        <div className="relative grid content-start">
          <StillField
            name={field}
            label={part.label}
            text={part.text}
            language={language}
            short={kind === 'title'}
            onInput={put}
          />
          {scripted && here.length > 0 && (
            <TextMarks key={text} controlId={field} text={text} finds={here} />
          )}
        </div>
      </div>
    </section>
  );
}

/** What the asker wrote and the answers to it go out together, or stay together. */
function together(box: HTMLInputElement): void {
  const exchange = box.closest('[data-exchange]')?.getAttribute('data-exchange');
  for (const other of box.form?.querySelectorAll<HTMLInputElement>(
    `[data-exchange="${exchange}"] input[type=checkbox]`,
  ) ?? [])
    other.checked = box.checked;
}
