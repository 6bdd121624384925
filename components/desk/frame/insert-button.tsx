import { buttonStyle } from '#components/ui/button-style.ts';

/** The form of the answer, which these buttons belong to from where they stand. */
export const ANSWER_FORM = 'answer-form';

/** Puts a ready piece into the answer: in the browser where the writer is, else at its end. */
export function InsertButton({
  piece,
  text,
  label,
  describedBy,
}: {
  piece: string; // what it is, as the server finds it: `line x`, `template x`
  text: string;
  label: string;
  describedBy: string; // the element that says what is put in
}) {
  return (
    <button
      type="submit"
      form={ANSWER_FORM}
      name="intent"
      value={`insert ${piece}`}
      data-insert={text}
      aria-describedby={describedBy}
      className={`${buttonStyle('plain')} -ml-3 justify-self-start text-sm`}
    >
      {label}
    </button>
  );
}
