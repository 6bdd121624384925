import { LiveQuestion } from '#components/desk/question/live-question.tsx';
import { deedTexts } from '#lib/i18n/deed-texts.ts';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { QuestionId } from '#lib/id.ts';

export async function Live({
  locale,
  id,
  standing,
}: {
  locale: Locale;
  id: QuestionId;
  standing: string;
}) {
  const t = await getTranslations({ locale, namespace: 'deskQuestion.live' });
  return (
    <LiveQuestion
      address={`/api/desk/live?${new URLSearchParams({ question: id, seen: standing })}`}
      href={pathFor(locale, 'deskQuestion', { id })}
      texts={{
        deeds: await deedTexts(locale),
        changed: t('changed'),
        moved: t('moved'),
        show: t('show'),
        passedOn: t('passedOn'),
        passedOnTyped: t('passedOnTyped'),
        typed: t('typed'),
        elsewhere: t('elsewhere'),
        reload: t('reload'),
      }}
    />
  );
}
