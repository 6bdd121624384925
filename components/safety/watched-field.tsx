import type { ComponentProps } from 'react';
import { FormTextArea, FormTextField } from '#components/forms/fields.tsx';
import { quotedFinds } from '#lib/safety/personal-data.ts';
import type { PersonalDataTexts } from '#lib/safety/personal-data-texts.ts';
import { PersonalDataHints } from './personal-data-hints.tsx';

type FieldProps = Pick<
  ComponentProps<typeof FormTextField>,
  'name' | 'label' | 'hint' | 'counter' | 'lang'
>;

/** A field of a form, and below it what in its text could tell who somebody is. */
export function WatchedField({
  long = false,
  defaultValue,
  reader,
  hints,
  ...field
}: FieldProps & {
  long?: boolean; // for a text of many lines
  defaultValue?: string;
  reader: ComponentProps<typeof PersonalDataHints>['reader'];
  hints: PersonalDataTexts;
}) {
  const Control = long ? FormTextArea : FormTextField;
  return (
    <>
      <Control {...field} defaultValue={defaultValue} />
      <PersonalDataHints
        field={field.name}
        reader={reader}
        texts={hints}
        initial={defaultValue}
        found={quotedFinds(defaultValue ?? '')}
      />
    </>
  );
}
