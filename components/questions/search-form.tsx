import { Search } from 'lucide-react';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { controlStyle } from '#components/ui/field.tsx';

/** The search box, a plain GET form; on the home page it is also the start of asking. */
export function SearchForm({
  action,
  label,
  submit,
  value,
  hint,
  hidden = {},
  ask,
}: {
  action: string;
  label: string;
  submit: string;
  value?: string;
  hint?: string;
  /** Filters to keep while searching, e.g. the theme. */
  hidden?: Record<string, string>;
  ask?: { href: string; text: string };
}) {
  return (
    <search>
      <form action={action} className="grid gap-3 rounded-card border border-line bg-surface p-4.5">
        {Object.entries(hidden).map(([name, kept]) => (
          <input key={name} type="hidden" name={name} value={kept} />
        ))}
        <label htmlFor="q" className="font-serif text-lg leading-snug">
          {label}
        </label>
        {hint && (
          <p id="q-hint" className="-mt-2 text-sm text-ink-soft">
            {hint}
          </p>
        )}
        <input
          id="q"
          name="q"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          defaultValue={value}
          aria-describedby={hint ? 'q-hint' : undefined}
          className={controlStyle}
        />
        <div className="flex flex-wrap gap-2 max-sm:*:grow sm:gap-3">
          <Button type="submit">
            <Search aria-hidden size={20} strokeWidth={1.75} />
            {submit}
          </Button>
          {ask && (
            <ButtonLink variant="quiet" href={ask.href}>
              {ask.text}
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  );
}
