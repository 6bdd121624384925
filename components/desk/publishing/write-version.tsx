import { getFormatter } from 'next-intl/server';
import { ActionForm } from '#components/forms/action-form.tsx';
import { FormTextArea } from '#components/forms/fields.tsx';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { PublicVersionAtDesk } from '#lib/desk/public-version.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { exchangesOf } from '#lib/publishing/wording/exchanges.ts';
import { personalDataTexts } from '#lib/safety/personal-data-texts.ts';
import type { FormAction, FormBasics } from '../frame/form-basics.ts';
import { Earlier } from './earlier.tsx';
import { VersionEditor } from './version-editor.tsx';
import type { PartView } from './version-part.tsx';
import { versionTexts } from './version-texts.ts';

export async function WriteVersion({
  locale,
  question,
  version,
  texts,
  edit,
}: FormBasics & { version: PublicVersionAtDesk; edit: FormAction }) {
  const t = await getTranslations({ locale, namespace: 'deskPublic' });
  const ask = await getTranslations({ locale, namespace: 'ask' });
  const { ageBand } = question.background;
  const { draft, number } = version;
  // A question has fields of the same names, and their texts speak to the asker.
  const { missing = '', tooShort = '' } = texts.fields;
  const fields = { ...texts.fields, 'body.missing': missing, 'body.tooShort': tooShort };
  return (
    <div className="grid gap-6">
      <div className="grid max-w-text gap-2">
        <p>{t(`lead.${leadOf(question, version)}`)}</p>
        <p className="text-ink-soft">{t('check')}</p>
      </div>
      {question.changeWish && (
        <Notice tone="warm" title={t('card.wish')}>
          <div lang={question.language}>
            <Paragraphs text={question.changeWish} />
          </div>
        </Notice>
      )}
      {version.sentBack && (
        <Notice tone="warm" title={t('card.sentBack')}>
          <Paragraphs text={version.sentBack} />
        </Notice>
      )}
      <ActionForm
        action={edit}
        locale={locale}
        texts={{ ...texts, fields }}
        carried="version"
        className="grid gap-8"
      >
        <VersionEditor
          questionId={question.id}
          number={number}
          draft={draft}
          parts={await partsOf(locale, version)}
          known={version.known}
          age={
            ageBand && {
              label: t('field.showAge', { age: ask(`ages.${ageBand}`) }),
              hint: t('field.showAgeHint'),
            }
          }
          language={question.language}
          texts={await versionTexts(locale)}
          hints={await personalDataTexts(locale)}
        />
        {question.changeWish && (
          <FormTextArea
            name="unchanged"
            label={t('field.unchanged')}
            hint={t('field.unchangedHint')}
            rows={2}
            className="min-h-16"
          />
        )}
        <Earlier locale={locale} earlier={version.earlier} language={question.language} />
      </ActionForm>
    </div>
  );
}

function leadOf(
  { facts, previewFirst }: DeskQuestion,
  { hidden, toldUnpublished }: PublicVersionAtDesk,
) {
  if (hidden) return 'hidden';
  if (facts.visibility === 'public') return 'update';
  if (previewFirst) return 'propose';
  return toldUnpublished ? 'declined' : 'publish';
}

async function partsOf(
  locale: Locale,
  { draft, originals }: PublicVersionAtDesk,
): Promise<PartView[]> {
  const t = await getTranslations({ locale, namespace: 'deskPublic' });
  const format = await getFormatter({ locale });
  const exchanges = exchangesOf(draft.parts);
  const whole = { id: null, place: null, exchange: 0, about: null, toggle: null, included: true };
  const conversation = draft.parts.map((part, place): PartView => {
    const original = originals.parts.find(({ id }) => id === part.id);
    const who = original?.who ?? '';
    return {
      field: `parts.${place}.body`,
      kind: part.kind,
      id: part.id,
      place,
      exchange: exchanges[place] ?? 0,
      heading: t(`part.${part.kind}`, { who }),
      label: t(`field.${part.kind}`, { who }),
      about: original?.at
        ? format.dateTime(original.at, {
            day: 'numeric',
            month: 'numeric',
            timeZone: 'Europe/Helsinki',
          })
        : null,
      original: original?.body ?? '',
      text: part.body,
      toggle: `parts.${place}.included`,
      included: part.included,
    };
  });
  return [
    {
      ...whole,
      field: 'title',
      kind: 'title',
      heading: t('part.title'),
      label: t('field.title'),
      original: originals.title,
      text: draft.title,
    },
    {
      ...whole,
      field: 'body',
      kind: 'body',
      heading: t('part.body'),
      label: t('field.body'),
      original: originals.body,
      text: draft.body,
    },
    ...conversation,
  ];
}
