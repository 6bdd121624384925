import type { ReactNode } from 'react';
import { ChevronDown, Search } from '#components/ui/icons.tsx';

/**
 * The search and the filters. On a phone they fold into one line above the questions, which come first;
 * where there is room, or the browser cannot show what is folded, nothing has to be opened.
 */
export function InboxTools({
  label,
  open,
  children,
}: {
  label: string;
  /** Whether something is searched or narrowed down. */
  open: boolean;
  children: ReactNode;
}) {
  return (
    <details
      open={open || undefined}
      className="group/tools sm:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="inline-flex min-h-11 list-none items-center gap-2 font-semibold text-pine underline underline-offset-4 sm:supports-[selector(::details-content)]:hidden [&::-webkit-details-marker]:hidden">
        <Search size={20} className="shrink-0" />
        {label}
        <ChevronDown size={20} className="shrink-0 group-open/tools:rotate-180" />
      </summary>
      <div className="grid gap-3">{children}</div>
    </details>
  );
}
