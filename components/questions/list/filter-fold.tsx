import { ChevronDown } from '#components/ui/icons.tsx';
import { FilterLink } from './filter-link.tsx';

export type Option = { key: string; href: string; text: string; chosen: boolean; count?: string };

/** One filter: says what is chosen, and unfolds its choices below all of them. */
export function FilterFold({
  name,
  all,
  options,
}: {
  name: string;
  all: Option; // the choice of not choosing
  options: readonly Option[];
}) {
  const chosen = options.find((option) => option.chosen);
  if (options.length === 0) return null;
  return (
    <details name="filters" className="group">
      <summary
        data-chosen={chosen ? '' : undefined}
        className="inline-flex min-h-11 list-none items-center gap-2 rounded-full border-[1.5px] border-line bg-surface px-4 hover:border-pine group-open:border-ink-soft data-chosen:border-pine data-chosen:bg-pine-soft [&::-webkit-details-marker]:hidden"
      >
        <span className={chosen ? '' : 'font-semibold'}>{chosen ? `${name}:` : name}</span>
        {chosen && <span className="font-bold">{chosen.text}</span>}
        <ChevronDown
          aria-hidden
          size={20}
          strokeWidth={1.75}
          className="shrink-0 group-open:rotate-180"
        />
      </summary>
      <nav
        aria-label={name}
        className="absolute inset-x-0 top-full z-10 mt-2 flex max-h-[70vh] max-w-form flex-wrap gap-2 overflow-y-auto rounded-card border border-line bg-surface p-4 shadow-soft"
      >
        {[all, ...options].map(({ key, ...option }) => (
          <FilterLink key={key} {...option} />
        ))}
      </nav>
    </details>
  );
}
