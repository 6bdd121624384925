import { finnishDay } from '../calendar.ts';
import { clock, DAY, HOUR } from '../clock.ts';
import { dayFormats } from '../i18n/day-formats.ts';
import type { Locale } from '../i18n/routing.ts';
import { getTranslations, type Translator } from '../i18n/translations.ts';
import { type Dates, FOR_EVER, isYearly, SINCE_EVER } from './dates.ts';
import type { HoursProblem } from './hours-problem.ts';
import { clockIn, closedDays, closingClock, sameDays, timeText } from './hours-words.ts';
import { standingAt } from './open-spans.ts';
import {
  type DayHours,
  isAlwaysOpen,
  type OpeningHours,
  type Period,
  usualHours,
  type WeekHours,
} from './opening-hours.ts';

type Said = { t: Translator<'hours'>; locale: Locale };
const KINDS = ['holidays', 'eves'] as const;

const timeZone = 'UTC';
const days = dayFormats(() => ({ day: 'numeric', month: 'long', timeZone }));
const daysOfYears = dayFormats(() => ({
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
}));

/** Hours in sentences: the usual week, holidays, eves, then periods and exceptions that are not over. */
export async function describeHours(
  hours: OpeningHours,
  locale: Locale,
  now = clock.now(),
): Promise<string[]> {
  const t = await getTranslations({ locale, namespace: 'hours' });
  if (isAlwaysOpen(hours)) return [t('always')];
  const said = { t, locale };
  const today = finnishDay(now).toISOString().slice(0, FOR_EVER.length);
  const isOver = (dates: Dates) => !isYearly(dates) && 'to' in dates && dates.to < today;
  const usual = usualHours(hours);
  const texts = [
    ...(usual ? periodTexts(said, usual) : []),
    ...hours.periods.flatMap((period) =>
      period.dates && !isOver(period.dates)
        ? [on(said, period.dates, periodTexts(said, period).join(', '))]
        : [],
    ),
    ...hours.exceptions
      .filter(({ dates }) => !isOver(dates))
      .map((exception) => on(said, exception.dates, dayText(said, exception.hours))),
  ];
  return texts.map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
}

const on = ({ t, locale }: Said, dates: Dates, hours: string) =>
  t('period', { dates: datesText({ t, locale }, dates), hours });

function datesText({ t, locale }: Said, dates: Dates): string {
  if ('feast' in dates) return t('feast', { feast: dates.feast });
  const formats = isYearly(dates) ? days : daysOfYears;
  const date = (text: string) =>
    formats[locale].format(new Date(isYearly(dates) ? `2028-${text}` : text));
  const { from, to } = dates;
  if (from === to) return date(from);
  if (from === SINCE_EVER) return t('dates.until', { to: date(to) });
  if (to === FOR_EVER) return t('dates.since', { from: date(from) });
  return t('dates.span', { from: date(from), to: date(to) });
}

function periodTexts(said: Said, period: Period): string[] {
  const { t } = said;
  const open = sameDays(period.week).map(({ first, last, ranges }) => {
    return `${dayNames(said, first, last)} ${dayText(said, ranges)}`;
  });
  const closed = closedDays(period.week).map(({ first, last }) =>
    first === 'Mon' && last === 'Sun' ? t('shut') : `${dayNames(said, first, last)} ${t('shut')}`,
  );
  const specials = KINDS.map((kind) => specialText(said, kind, period));
  return [(open.length > 0 ? open : closed).join(', '), ...specials].filter((text) => text !== '');
}

function dayNames({ t }: Said, first: string, last: string): string {
  const from = t('day', { day: first });
  return first === last ? from : `${from}–${t('day', { day: last })}`;
}

function dayText({ t, locale }: Said, hours: DayHours): string {
  if (hours === 'unknown') return t('unsure');
  if (hours.length === 0) return t('shut');
  return hours
    .map(({ opens, closes }) =>
      t('times', { from: timeText(opens, locale), to: timeText(closes, locale) }),
    )
    .join(', ');
}

function specialText(said: Said, kind: (typeof KINDS)[number], period: Period): string {
  const { t } = said;
  const slots: WeekHours = period[kind];
  const open = slots.filter((hours) => Array.isArray(hours) && hours.length > 0) as DayHours[];
  const [first, ...others] = open;
  if (first === undefined) return slots.some((hours) => hours?.length === 0) ? t(`no.${kind}`) : '';
  if (others.every((hours) => JSON.stringify(hours) === JSON.stringify(first))) {
    return t(kind, { times: dayText(said, first) });
  }
  if (JSON.stringify(slots) === JSON.stringify(period.week)) return t(`same.${kind}`);
  const times = sameDays(slots).map(
    (group) => `${dayNames(said, group.first, group.last)} ${dayText(said, group.ranges)}`,
  );
  return t(kind, { times: times.join(', ') });
}

const SOON = 12 * HOUR; // "at two" needs no day at eleven in the evening
const NAMED_DAYS = 6; // after that a weekday would be taken for the one before

/** How it stands at a moment, in words: "Auki nyt, sulkeutuu klo 21". */
export async function sayStanding(
  hours: OpeningHours,
  locale: Locale,
  now = clock.now(),
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'hours' });
  if (isAlwaysOpen(hours)) return t('always');
  const { state, until, next, opens } = standingAt(hours, now);
  if (state === 'unknown') return t('standing.unknown');
  const today = finnishDay(now);
  const when = (date: Date, { day, minutes }: ReturnType<typeof clockIn>, isSoon: boolean) => {
    const time = timeText(minutes, locale);
    if (isSoon || date.getTime() === today.getTime()) return t('when.today', { time });
    if (date.getTime() <= today.getTime() + NAMED_DAYS * DAY) return t('when.day', { day, time });
    return t('when.date', { date: days[locale].format(date), time });
  };
  if (state === 'open') {
    if (!until || next !== 'closed') return t('open');
    const { date, ...shown } = closingClock(until);
    const isSoon = until.getTime() - now.getTime() < SOON;
    return t('standing.openUntil', { when: when(date, shown, isSoon) });
  }
  if (!opens) return t('closed');
  return t('standing.closedUntil', { when: when(finnishDay(opens), clockIn(opens), false) });
}

/** What is wrong with a text of hours, for whoever writes it. */
export async function sayHoursProblem(problem: HoursProblem, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'hours' });
  return t(`problem.${problem.code}`, { word: problem.word });
}
