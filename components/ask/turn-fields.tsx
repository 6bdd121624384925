import { FormToken } from '#components/forms/fields.tsx';

/** What tells a person from a machine without asking: when the form was opened, and a field nobody sees. */
export function TurnFields({ opened }: { opened: string }) {
  return (
    <>
      <FormToken name="opened" fresh={opened} />
      <div aria-hidden className="sr-only">
        <input name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
    </>
  );
}
