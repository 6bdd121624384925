import { clock } from '../clock.ts';
import { LANGUAGE_TAGS } from '../i18n/language-tags.ts';
import { inLocale } from '../i18n/localised.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Locale } from '../i18n/routing.ts';
import type { Translator } from '../i18n/translations.ts';
import { reasonKey } from '../record/reason-key.ts';
import { SITE_NAME } from '../site/site-name.ts';
import type { MyData } from './my-data.ts';

type Key = keyof Messages['myData'];

/** The data of whatever a key opens as a text that a person reads, in the language of the page. */
export function myDataText(locale: Locale, t: Translator<null>, all: readonly MyData[]): string {
  const made = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    dateStyle: 'long',
    timeZone: 'Europe/Helsinki',
  }).format(clock.now());
  return [
    `# ${t('myData.title', { site: SITE_NAME })}`,
    t('myData.made', { date: made }),
    ...all.map((data) => textOf(locale, t, data)),
  ]
    .join('\n\n')
    .concat('\n');
}

function textOf(locale: Locale, t: Translator<null>, data: MyData): string {
  const day = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    dateStyle: 'long',
    timeZone: 'Europe/Helsinki',
  });
  const date = (moment: Date) => day.format(moment);
  const line = (key: Key, value: string | null) =>
    `${t(`myData.${key}`)}: ${value ?? t('myData.untold')}`;
  const yesNo = (value: boolean) => t(value ? 'myData.yes' : 'myData.no');
  const section = (key: Key, ...lines: (string | null)[]) => {
    const said = lines.filter((one) => one !== null);
    return said.length > 0 ? [`## ${t(`myData.${key}`)}`, ...said].join('\n') : null;
  };

  const { question, background, choices, state, decline, publicVersion } = data;
  const { ageBand, aboutWhom, region, gender } = background;
  const entries = data.thread.map((entry) => {
    if (entry.kind === 'followUp') {
      return `${t('myData.mine', { date: date(entry.at) })}\n${entry.body}\n`;
    }
    const organisation = inLocale(entry.organisationName, locale);
    const head = t('myData.answer', { who: entry.displayName, organisation, date: date(entry.at) });
    const said = entry.feedback && t(`thread.feedback.${entry.feedback.helped}`);
    const words = [said, entry.feedback?.word].filter(Boolean).join(': ');
    return [head, entry.body, words && t('thread.feedback.thanks', { said: words }), '']
      .filter((one) => one !== '' || words)
      .join('\n');
  });
  const published = publicVersion.published;
  return [
    section('question', question.title, '', question.body),
    section('covered', question.covered && wholeOf(question.covered)),
    section(
      'background',
      line('theme', inLocale(question.themeName, locale)),
      line('language', question.language),
      line('age', ageBand && t(`ask.ages.${ageBand}`)),
      line('about', aboutWhom && t(`ask.aboutWhom.${aboutWhom}`)),
      line('region', region && t(`ask.regions.${region}`)),
      line('gender', gender),
      line('urgent', yesNo(choices.urgent)),
      line('audience', yesNo(choices.audience === 'publish')),
      line('preview', yesNo(choices.previewFirst)),
    ),
    section(
      'state',
      line('status', t(`status.${state.status}`)),
      line('received', date(state.receivedAt)),
      line('promised', date(state.promisedOn)),
    ),
    section('decline', decline && `${t(`reasons.${decline.reason}`)}\n${decline.text}`),
    section('thread', ...entries),
    section('proposed', publicVersion.proposed && wholeOf(publicVersion.proposed)),
    section('wish', publicVersion.changeWish),
    section('published', published && wholeOf(published)),
    section(
      'notices',
      ...data.notices.map(({ kind, shown }) => t(`notices.on.${kind}`, { address: shown ?? '' })),
    ),
    section(
      'events',
      ...data.events.map(({ kind, by, reason, at }) => {
        const why = reasonKey({ kind, reason });
        const who = t(by === 'member' ? 'myData.member' : `events.who.${by}`);
        const said = `events.${kind}`;
        return `${date(at)}: ${t.has(said) ? t(said, { who, why: why ? t(why) : '' }) : kind}`;
      }),
    ),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

const wholeOf = ({ title, body }: { title: string; body: string }) => `${title}\n\n${body}`;
