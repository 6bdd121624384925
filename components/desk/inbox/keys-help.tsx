import { formTexts } from '#lib/i18n/form-texts.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { FormAction } from '../frame/form-basics.ts';
import { ShortcutsForm } from '../frame/shortcuts-form.tsx';
import { InboxKeys } from './inbox-keys.tsx';

const OF_LIST = [
  { key: 'j', name: 'next' },
  { key: 'k', name: 'previous' },
  { key: 'Enter', name: 'enter' },
  { key: '?', name: 'help' },
] as const;
const OF_QUESTION = [
  { key: 'j', name: 'next' },
  { key: 'k', name: 'previous' },
  { key: 'a', name: 'deed' },
  { key: 'r', name: 'reply' },
  { key: 'u', name: 'list' },
  { key: '?', name: 'help' },
] as const;

export async function KeysHelp({
  locale,
  on,
  ofQuestion = false,
  change,
}: {
  locale: Locale;
  on: boolean;
  ofQuestion?: boolean; // beside an open question, not in the list
  change: FormAction;
}) {
  const t = await getTranslations({ locale, namespace: 'deskInbox' });
  const texts = { open: t('keys.open'), title: t('keys.title'), close: t('keys.close') };
  return (
    <InboxKeys on={on} list={ofQuestion ? pathFor(locale, 'desk') : undefined} texts={texts}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {(ofQuestion ? OF_QUESTION : OF_LIST).map(({ key, name }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded-sm border border-line bg-paper px-2 text-center font-mono text-sm">
                {key}
              </kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <ShortcutsForm locale={locale} texts={await formTexts(locale)} on={on} change={change} />
    </InboxKeys>
  );
}
