import { Button, ButtonLink } from '#components/ui/button.tsx';
import { controlStyle } from '#components/ui/field.tsx';
import { Search } from '#components/ui/icons.tsx';
import { LONGEST_SEARCH } from '#lib/search/schema.ts';

/** The search box, a plain GET form; on the home page it is also the start of asking. */
export function SearchForm({
  action,
  label,
  submit,
  value,
  hint,
  hidden = {},
  ask,
  live = false,
}: {
  action: string;
  label: string;
  submit: string;
  value?: string;
  hint?: string;
  hidden?: Record<string, string>; // filters to keep while searching, e.g. the theme
  ask?: { href: string; text: string };
  live?: boolean; // the results stand on the same page and may follow what is typed
}) {
  return (
    <search>
      <form
        action={action}
        data-live-search={live ? '' : undefined}
        className="grid gap-3 rounded-card border border-line bg-surface p-4.5"
      >
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
        <div className="flex flex-wrap gap-2 sm:gap-3 max-sm:*:grow">
          <input
            id="q"
            name="q"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            defaultValue={value}
            maxLength={LONGEST_SEARCH}
            aria-describedby={hint ? 'q-hint' : undefined}
            className={`${controlStyle} ${live ? 'sm:w-auto sm:min-w-0 sm:flex-1' : ''}`}
          />
          <Button type="submit">
            <Search />
            {submit}
          </Button>
          {ask && (
            <ButtonLink
              id={live ? 'search-ask' : undefined}
              data-live={live ? '' : undefined}
              variant="quiet"
              href={ask.href}
            >
              {ask.text}
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  );
}
