import type { ReactNode } from 'react';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { PublicVersionAtDesk } from '#lib/desk/public-version.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

export async function PublicState({
  locale,
  question,
  version,
  children,
}: {
  locale: Locale;
  question: DeskQuestion;
  version: PublicVersionAtDesk;
  children: ReactNode;
}) {
  const t = await getTranslations({ locale, namespace: 'deskPublic' });
  const desk = await getTranslations({ locale, namespace: 'desk' });
  const { deeds, state } = version;
  const isPublic = question.facts.visibility === 'public';
  const step = deeds.publish
    ? 'read'
    : state === 'waiting'
      ? 'look'
      : isPublic
        ? 'change'
        : 'begin';
  const { publication } = question;
  return (
    <section aria-labelledby="public">
      <Card className="grid gap-3 p-5">
        <h2 id="public" className="text-xl">
          {t('title')}
        </h2>
        <p className="max-w-text">{await stateInWords(locale, version, isPublic)}</p>
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
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          {(deeds.publish || deeds.edit) && (
            <ButtonLink
              variant={step === 'read' || step === 'begin' ? 'solid' : 'quiet'}
              href={pathFor(locale, 'deskPublic', { id: question.id })}
            >
              {t(`card.${step}`)}
            </ButtonLink>
          )}
          {publication && isPublic && (
            <a
              href={pathFor(locale, 'question', { handle: `${question.id}-${publication.slug}` })}
              className="inline-flex min-h-11 items-center"
            >
              {desk('seePublic')}
            </a>
          )}
        </p>
        {version.hidden && state === 'hidden' && !deeds.restore && <p>{t('hide.restoreOwn')}</p>}
        {children}
      </Card>
    </section>
  );
}

async function stateInWords(
  locale: Locale,
  { state, editors, notPublished, hidden }: PublicVersionAtDesk,
  isPublic: boolean,
): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'deskPublic' });
  const who = editors.join(', ') || t('read.somebody');
  if (notPublished)
    return t('card.state.declined', { why: t(`keep.reasons.${notPublished.reason}`) });
  if (hidden && state === 'hidden') {
    const by = hidden.by ?? t('read.somebody');
    return t('card.state.hidden', { who: by, why: t(`hide.reasons.${hidden.reason}`) });
  }
  if (state === 'editing') return t('card.state.editing', { who });
  if (state === 'waiting') return t('card.state.waiting', { who });
  if (state === 'proposed') return t('card.state.proposed');
  return t(isPublic ? 'card.state.public' : 'card.state.none');
}
