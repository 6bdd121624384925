'use client';

import { useEffect, useState } from 'react';
import { useField } from '#components/forms/action-form.tsx';
import { FormSelect } from '#components/forms/fields.tsx';
import { useScripted } from '#components/ui/use-scripted.ts';

type Wait = { value: string; label: string; kind: 'usual' | 'longer' | 'rests'; text: string };
type Help = { href: string; text: string };

/** The theme, with the expected wait of the chosen one; without scripts all unusual waits are named. */
export function ThemeField({
  waits,
  themeId = '',
  help,
  texts,
}: {
  waits: Wait[];
  themeId?: string;
  help: Help;
  texts: { label: string; placeholder: string; waits: string };
}) {
  const scripted = useScripted();
  const { value: sent } = useField('theme');
  const [picked, setPicked] = useState<string>();
  // It may have been chosen before any script came.
  useEffect(() => {
    const field = document.getElementById('theme');
    if (field instanceof HTMLSelectElement) setPicked(field.value);
  }, []);
  const chosen = waits.find(({ value }) => value === (picked ?? sent ?? themeId));
  return (
    <>
      <FormSelect
        name="theme"
        label={texts.label}
        defaultValue={themeId}
        onChange={(event) => setPicked(event.target.value)}
        options={[{ value: '', label: texts.placeholder }, ...waits]}
      />
      {scripted ? (
        <div aria-live="polite" className="empty:hidden">
          {chosen && <WaitNote wait={chosen} help={help} />}
        </div>
      ) : (
        <UnusualWaits waits={waits} title={texts.waits} help={help} />
      )}
    </>
  );
}

function WaitNote({ wait: { kind, text }, help }: { wait: Wait; help: Help }) {
  if (kind === 'usual') return <p className="text-ink-soft">{text}</p>;
  return (
    <p className="rounded-card bg-apricot-soft px-4.5 py-3.5">
      {text} {kind === 'rests' && <a href={help.href}>{help.text}</a>}
    </p>
  );
}

function UnusualWaits({ waits, title, help }: { waits: Wait[]; title: string; help: Help }) {
  const unusual = waits.filter(({ kind }) => kind !== 'usual');
  if (unusual.length === 0) return null;
  return (
    <details className="rounded-card bg-apricot-soft px-4.5 py-3.5">
      <summary className="font-bold">{title}</summary>
      <ul className="mt-2 grid gap-2">
        {unusual.map(({ value, label, kind, text }) => (
          <li key={value}>
            <b>{label}:</b> {text} {kind === 'rests' && <a href={help.href}>{help.text}</a>}
          </li>
        ))}
      </ul>
    </details>
  );
}
