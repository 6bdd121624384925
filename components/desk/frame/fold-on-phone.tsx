import type { ReactNode } from 'react';
import { ChevronDown } from '#components/ui/icons.tsx';

/** Folded into one line on a phone, open where there is room. */
export function FoldOnPhone({
  label,
  icon,
  open = false,
  children,
}: {
  label: string;
  icon?: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details
      open={open || undefined}
      className="group/fold md:[&::details-content]:[content-visibility:visible]"
    >
      <summary className="inline-flex min-h-11 list-none items-center gap-2 font-semibold text-pine underline underline-offset-4 md:supports-[selector(::details-content)]:hidden [&::-webkit-details-marker]:hidden">
        {icon}
        {label}
        <ChevronDown size={20} className="shrink-0 group-open/fold:rotate-180" />
      </summary>
      {children}
    </details>
  );
}
