import type { ComponentType } from 'react';
import { ChevronDown } from './icons.tsx';

/** A line that keeps its place while empty, then says what there is and opens it at a press. */
export function Reserved({
  Icon,
  label,
  open,
  controls,
  onToggle,
}: {
  Icon: ComponentType<{ size?: number; className?: string }>;
  label: string | undefined;
  open: boolean;
  controls: string; // the element that is opened
  onToggle: () => void;
}) {
  return (
    <div className="-mt-3 -mb-2 min-h-[2.75rem] noscript:hidden">
      {label && (
        <button
          type="button"
          aria-expanded={open}
          aria-controls={controls}
          onClick={onToggle}
          className="group inline-flex min-h-11 max-w-full cursor-pointer items-center gap-2 rounded-full border border-transparent bg-apricot-soft px-4 text-left text-base font-semibold hover:underline"
        >
          <Icon size={20} className="shrink-0" />
          <span className="min-w-0 truncate">{label}</span>
          <ChevronDown size={20} className="shrink-0 group-aria-expanded:rotate-180" />
        </button>
      )}
    </div>
  );
}

/** The words that there are to look at, as they are named in that line. */
export const inQuotes = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
