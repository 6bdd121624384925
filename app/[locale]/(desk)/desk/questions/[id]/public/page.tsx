import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '#components/desk/frame/done-notice.tsx';
import { KeepUnpublished } from '#components/desk/publishing/keep-unpublished.tsx';
import { ReadVersion } from '#components/desk/publishing/read-version.tsx';
import { type Stage, Stages } from '#components/desk/publishing/stages.tsx';
import { WriteVersion } from '#components/desk/publishing/write-version.tsx';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { ArrowLeft } from '#components/ui/icons.tsx';
import type { Member } from '#lib/actor.ts';
import { membershipsOf } from '#lib/auth/load-member.ts';
import { requireMember } from '#lib/auth/session.ts';
import { deskQuestion } from '#lib/desk/desk-question.ts';
import { takeDoneWord } from '#lib/desk/done-words.ts';
import { type PublicVersionAtDesk, publicVersionOf } from '#lib/desk/public-version.ts';
import { DomainError } from '#lib/errors.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { QuestionId } from '#lib/id.ts';
import { idFields } from '#lib/id-fields.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { guardedPage } from '../../../../../guarded.tsx';
import { DeskFrame } from '../../../desk-frame.tsx';
import {
  editVersionAction,
  keepUnpublishedAction,
  readVersionAction,
  seeFormAction,
  takeBackAction,
} from './actions.ts';

type Props = PageProps<'/[locale]/desk/questions/[id]/public'>;

// The title of the window holds no word of the question: it may stand open where others see it.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'deskPublic' });
  return { title: t('windowTitle'), robots: { index: false } };
}

async function openOr404(member: Member, id: QuestionId) {
  try {
    const question = await deskQuestion(member, id);
    const version = await publicVersionOf(member, id);
    if (!version.deeds.edit && !version.deeds.publish) notFound();
    return { question, version, memberships: await membershipsOf(member) };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') notFound();
    throw error;
  }
}

export default guardedPage(async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const id = idFields.question.parse((await params).id);
  const member = await requireMember(locale, pathFor(locale, 'deskPublic', { id }));
  const { done, view } = await searchParams;
  const word = await takeDoneWord(member, done);
  const { question, version, memberships } = await openOr404(member, id);
  const t = await getTranslations({ locale, namespace: 'deskPublic' });
  const isRead = ['waiting', 'proposed'].includes(version.state ?? '') || view === 'read';
  const basics = { locale, question, version, texts: await formTexts(locale) };
  return (
    <DeskFrame
      locale={locale}
      alternates={alternatesFor('deskPublic', () => ({ id }))}
      member={member}
      memberships={memberships}
      openId={id}
    >
      <main id={MAIN_ID} tabIndex={-1} className="wrap grid gap-6 py-6">
        <a
          href={pathFor(locale, 'deskQuestion', { id })}
          className="-my-2 inline-flex min-h-11 items-center gap-2 justify-self-start"
        >
          <ArrowLeft />
          {t('back')}
        </a>
        <DoneNotice locale={locale} word={word} openId={id} />
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div>
            <h1 className="text-2xl">{t(isRead ? 'read.title' : 'title')}</h1>
          </div>
          <Stages
            locale={locale}
            current={stageOf(version)}
            withAsker={question.previewFirst || version.toldUnpublished}
          />
        </div>
        {isRead ? (
          <ReadVersion
            {...basics}
            isAuthor={question.facts.answererAccountIds.includes(member.accountId)}
            seen={version.seenBy.includes(member.displayName)}
            read={readVersionAction}
            takeBack={takeBackAction}
            see={seeFormAction}
          />
        ) : (
          <WriteVersion {...basics} edit={editVersionAction} />
        )}
        {version.deeds.keepUnpublished && (
          <KeepUnpublished {...basics} keep={keepUnpublishedAction} />
        )}
      </main>
    </DeskFrame>
  );
});

function stageOf({ state }: PublicVersionAtDesk): Stage {
  if (state === 'waiting') return 'read';
  return state === 'proposed' ? 'asker' : 'edit';
}
