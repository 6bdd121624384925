import { Day } from '#components/ui/day.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { type AnswererView, titledName } from './answerer-view.ts';
import { RoleChip } from './role-chip.tsx';

const dots = {
  volunteer: 'bg-heather-soft text-heather',
  professional: 'bg-pine-soft text-pine',
};

export function AnswererBadge({
  locale,
  date,
  nameId,
  heading: Name = 'p',
  ...answerer
}: AnswererView & {
  locale: Locale;
  date: Date | string;
  nameId: string;
  heading?: 'h3' | 'p';
}) {
  return (
    <div className="flex items-center gap-3.5">
      <span
        aria-hidden
        className={`grid size-12 shrink-0 place-items-center rounded-[50%_50%_50%_12px] font-serif text-lg ${dots[answerer.role]}`}
      >
        {answerer.answererName.slice(0, 1).toUpperCase()}
      </span>
      <div className="min-w-0">
        <Name id={nameId} className="font-sans text-base leading-snug font-bold tracking-normal">
          {titledName(answerer)}
        </Name>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
          <RoleChip locale={locale} role={answerer.role} />
          <span>
            {answerer.organisationName}&nbsp;· <Day locale={locale} date={date} />
          </span>
        </p>
      </div>
    </div>
  );
}
