import type { ReactNode } from 'react';
import { Day } from '#components/ui/day.tsx';
import { PenLine } from '#components/ui/icons.tsx';
import type { Locale } from '#lib/i18n/routing.ts';

/** The edge of what the asker wrote: on the other side than the edge of an answer. */
export const OWN_EDGE = 'rounded-[14px_6px_6px_14px] border-r-5 border-r-apricot';

/** The head of what the asker wrote, a mirror image of the head of an answer. */
export function OwnHead({
  locale,
  title,
  date,
  children,
}: {
  locale: Locale;
  title: string;
  date: Date;
  children?: ReactNode;
}) {
  return (
    <div className="flex items-center gap-3.5">
      <span
        aria-hidden
        className="grid size-12 shrink-0 place-items-center rounded-[50%_50%_12px_50%] bg-apricot-soft"
      >
        <PenLine size={20} strokeWidth={1.75} />
      </span>
      <div className="min-w-0">
        <p className="leading-snug font-bold">{title}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
          {children}
          <Day locale={locale} date={date} />
        </p>
      </div>
    </div>
  );
}
