import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '#components/desk/frame/done-notice.tsx';
import { Guidance } from '#components/desk/people/guidance.tsx';
import { LeftPlaces } from '#components/desk/people/left-places.tsx';
import { ReviewRate } from '#components/desk/people/review-rate.tsx';
import { Templates } from '#components/desk/people/templates.tsx';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { ArrowLeft } from '#components/ui/icons.tsx';
import { FIRST_ANSWERS } from '#lib/answers/is-reviewed.ts';
import { requireMember } from '#lib/auth/session.ts';
import { takeDoneWord } from '#lib/desk/done-words.ts';
import { openOrganisation } from '#lib/desk/open-organisation.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { mayCoordinate } from '#lib/organisations/policy.ts';
import { REVIEW_PERCENTS } from '#lib/organisations/review-rate.ts';
import { LEFT_SHARE_DAYS } from '#lib/publishing/left-share.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { guardedPage } from '../../../guarded.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import {
  deleteTemplateAction,
  guidanceAction,
  reviewRateAction,
  templateAction,
} from './actions.ts';

type Props = PageProps<'/[locale]/desk/organisation'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'deskOrganisation' });
  return { title: t('title'), robots: { index: false } };
}

/** What a coordinator decides for the whole organisation; there is no such page for anybody else. */
export default guardedPage(async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, pathFor(locale, 'deskOrganisation'));
  if (!mayCoordinate(member)) notFound();
  const word = await takeDoneWord(member, (await searchParams).done);
  const t = await getTranslations({ locale, namespace: 'deskOrganisation' });
  const { words, percent, leftShare, memberships } = await openOrganisation(member);
  const basics = { locale, texts: await formTexts(locale) };
  return (
    <DeskFrame
      locale={locale}
      alternates={alternatesFor('deskOrganisation')}
      member={member}
      memberships={memberships}
    >
      <main id={MAIN_ID} tabIndex={-1} className="wrap grid gap-8 py-8 sm:py-10">
        <div className="grid gap-3">
          <a
            href={pathFor(locale, 'desk')}
            className="inline-flex min-h-11 items-center gap-2 justify-self-start"
          >
            <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
            {t('back')}
          </a>
          <h1>{t('title')}</h1>
          <DoneNotice locale={locale} word={word} />
        </div>
        <Guidance
          {...basics}
          guidance={words.guidance}
          number={words.guidanceNumber}
          save={guidanceAction}
        />
        <Templates
          {...basics}
          templates={words.templates}
          save={templateAction}
          remove={deleteTemplateAction}
        />
        <ReviewRate
          {...basics}
          percent={percent}
          percents={REVIEW_PERCENTS}
          first={FIRST_ANSWERS}
          save={reviewRateAction}
        />
        <LeftPlaces locale={locale} share={leftShare} days={LEFT_SHARE_DAYS} />
      </main>
    </DeskFrame>
  );
});
