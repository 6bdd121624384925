'use client';

import { useField } from '#components/forms/action-form.tsx';
import type { Quoted } from '#lib/safety/personal-data.ts';
import type { PersonalDataTexts } from '#lib/safety/personal-data-texts.ts';

/** Without JavaScript: change it or leave it, chosen here and done when the form is sent. */
export function FoundChoice({
  name,
  quoted,
  texts,
}: {
  name: string;
  quoted: Quoted;
  texts: PersonalDataTexts;
}) {
  const { value: chosenFor } = useField(`${name}.text`);
  const { value: chosen } = useField(`${name}.choice`);
  const swap = chosenFor === quoted.text && chosen === 'swap';
  const choices = [
    { value: 'swap', label: texts.swap.replace('{word}', texts.word[quoted.finding.kind]) },
    { value: 'keep', label: texts.keep },
  ];
  return (
    <fieldset className="flex flex-wrap gap-x-6">
      <legend className="sr-only">{texts.choice.replace('{text}', quoted.text)}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="inline-flex min-h-11 items-center gap-2">
          <input
            type="radio"
            name={`${name}.choice`}
            value={value}
            defaultChecked={swap === (value === 'swap')}
            className="size-5.5 shrink-0 accent-pine"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
