import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DoneNotice } from '#components/desk/frame/done-notice.tsx';
import { LoadBar } from '#components/desk/frame/load-bar.tsx';
import { OtherRoleWays } from '#components/desk/frame/other-roles.tsx';
import { InboxSections } from '#components/desk/inbox/inbox-sections.tsx';
import { KeysHelp } from '#components/desk/inbox/keys-help.tsx';
import { DEEDS_ID } from '#components/desk/inbox/question-moves.ts';
import { AlarmPanel } from '#components/desk/question/alarm-panel.tsx';
import { Conversation } from '#components/desk/question/conversation.tsx';
import { CoveredText } from '#components/desk/question/covered-text.tsx';
import { EventLog } from '#components/desk/question/event-log.tsx';
import { OwnWords } from '#components/desk/question/own-words.tsx';
import { QuestionHead } from '#components/desk/question/question-head.tsx';
import { RiskWhy } from '#components/desk/question/risk-why.tsx';
import { SimilarAnswered } from '#components/desk/question/similar-answered.tsx';
import { Support } from '#components/desk/question/support.tsx';
import { WhoReads } from '#components/desk/question/who-reads.tsx';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { ArrowLeft } from '#components/ui/icons.tsx';
import type { Member } from '#lib/actor.ts';
import { requireMember } from '#lib/auth/session.ts';
import { finnishDay } from '#lib/calendar.ts';
import { clock } from '#lib/clock.ts';
import { consultation } from '#lib/consult/consultation.ts';
import { takeDoneWord } from '#lib/desk/done-words.ts';
import { waysInOtherRoles } from '#lib/desk/other-roles.ts';
import { questionAtDesk } from '#lib/desk/question-at-desk.ts';
import { riskReasons } from '#lib/desk/risk-reasons.ts';
import { DomainError } from '#lib/errors.ts';
import { linesForAsker } from '#lib/help/asker-lines.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { QuestionId } from '#lib/id.ts';
import { idFields } from '#lib/id-fields.ts';
import { mayHoldQuestions } from '#lib/members/policy.ts';
import { helpFor } from '#lib/questions/help-for.ts';
import { mayConsult } from '#lib/questions/policy.ts';
import { similarToQuestion } from '#lib/similar/similar-to-question.ts';
import { noteOpening } from '#lib/triage/note-opening.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { actAsAction } from '../../../../(staff)/sign-in/actions.ts';
import { guardedPage } from '../../../../guarded.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import { shortcutsAction } from '../../self/actions.ts';
import { readOriginalAction } from './actions.ts';
import { giveAlarmBackAction, takeAlarmAction } from './consult-actions.ts';
import { Concern, Consulting } from './consulting.tsx';
import { InOtherRole } from './in-other-role.tsx';
import { Live } from './live.tsx';
import { NextStep } from './next-step.tsx';

// Beside an open question the list only reminds; the whole of it is one press away.
const BESIDE = 6;
const BESIDE_ID = 'beside'; // on a phone a link leads down to it

type Props = PageProps<'/[locale]/desk/questions/[id]'>;

// The title of the window holds no word of the question: it may stand open where others see it.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'desk' });
  return { title: t('questionTitle'), robots: { index: false } };
}

async function openIfSeen(member: Member, questionId: QuestionId) {
  try {
    const opened = await questionAtDesk(member, { questionId, beside: BESIDE });
    await noteOpening(member, opened.question.facts);
    return opened;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') return null;
    throw error;
  }
}

export default guardedPage(async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const id = idFields.question.parse((await params).id);
  const member = await requireMember(locale, pathFor(locale, 'deskQuestion', { id }));
  const { done, preview } = await searchParams;
  const word = await takeDoneWord(member, done);
  const opened = await openIfSeen(member, id);
  const alone = opened?.memberships.length === 1;
  const ways = alone ? [] : await waysInOtherRoles(member, id, opened?.question.moves ?? []);
  if (!opened) {
    if (ways.length === 0) notFound();
    return <InOtherRole locale={locale} member={member} id={id} ways={ways} />;
  }
  const { standing, question, step, inbox, words, readers, memberships } = opened;
  const talk = mayConsult(member, question.facts) ? await consultation(member, id) : null;
  const t = await getTranslations({ locale, namespace: 'desk' });
  const own = await getTranslations({ locale, namespace: 'deskQuestion' });
  const reasons = riskReasons(question);
  const { language } = question;
  const lines = linesForAsker({
    language,
    ...helpFor({
      risk: question.facts.risk,
      ofTheme: question.helpTopics,
      categories: reasons.categories,
      background: question.background,
    }),
  });
  const now = clock.now();
  const today = finnishDay(now);
  const mayHold = mayHoldQuestions(member);
  return (
    <DeskFrame
      locale={locale}
      alternates={alternatesFor('deskQuestion', () => ({ id }))}
      member={member}
      memberships={memberships}
      openId={id}
      wide
    >
      <div className="lg:grid lg:grid-cols-[300px_minmax(0,1fr)] xl:grid-cols-[320px_minmax(0,1fr)_290px]">
        <main
          id={MAIN_ID}
          tabIndex={-1}
          className="grid content-start gap-8 px-4 py-6 sm:px-6 lg:col-start-2 lg:row-start-1 xl:px-8"
        >
          <a
            href={`#${DEEDS_ID}`}
            data-screen-only
            className="sr-only focus:not-sr-only focus:justify-self-start focus:rounded-full focus:bg-surface focus:px-5 focus:py-2.5 focus:font-semibold"
          >
            {own('toDeeds')}
          </a>
          <div className="-my-2 flex flex-wrap justify-between gap-x-4 lg:hidden">
            <a href={pathFor(locale, 'desk')} className="inline-flex min-h-11 items-center gap-2">
              <ArrowLeft />
              {t('back')}
            </a>
            <a href={`#${BESIDE_ID}`} className="inline-flex min-h-11 items-center">
              {t('beside')}
            </a>
          </div>
          <DoneNotice locale={locale} word={word} openId={id} />
          <QuestionHead locale={locale} question={question} today={today} marks={step.marks} />
          <CoveredText locale={locale} question={question} read={readOriginalAction} />
          {talk && (
            <Concern locale={locale} member={member} question={question} consultation={talk} />
          )}
          <AlarmPanel
            locale={locale}
            texts={await formTexts(locale)}
            question={question}
            now={now}
            take={takeAlarmAction}
            giveBack={giveAlarmBackAction}
          />
          <RiskWhy
            locale={locale}
            language={question.language}
            risk={question.facts.risk}
            reasons={reasons}
          />
          <Conversation locale={locale} question={question} />
          <div id={DEEDS_ID} tabIndex={-1} className="grid gap-8 empty:hidden">
            <NextStep
              locale={locale}
              member={member}
              question={question}
              step={step}
              load={inbox.load}
              today={today}
              preview={preview === '1'}
            />
          </div>
          <OtherRoleWays
            locale={locale}
            texts={await formTexts(locale)}
            actAs={actAsAction}
            ways={ways}
            openId={id}
          />
          <Live locale={locale} id={id} standing={standing ?? ''} />
        </main>
        <aside
          id={BESIDE_ID}
          aria-label={t('beside')}
          className="grid content-start gap-8 border-line px-4 py-6 max-xl:border-t sm:px-6 lg:col-start-2 xl:col-start-3 xl:row-start-1 xl:border-l"
        >
          {talk && <Consulting locale={locale} question={question} consultation={talk} />}
          <Support locale={locale} question={question} lines={lines} />
          <OwnWords locale={locale} words={words} inserts={question.moves.includes('submit')} />
          <SimilarAnswered locale={locale} items={await similarToQuestion(locale, question)} />
          <WhoReads locale={locale} readers={readers} />
          <EventLog locale={locale} question={question} />
          <KeysHelp locale={locale} on={member.shortcuts} change={shortcutsAction} ofQuestion />
        </aside>
        {/* Beside the question to the eye, after it for the keyboard: its first control comes soon. */}
        <nav
          aria-label={t('inbox')}
          className="hidden border-r border-line px-6 py-6 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:grid lg:content-start lg:gap-6 xl:row-span-1"
        >
          {mayHold && <LoadBar locale={locale} load={inbox.load} />}
          <InboxSections locale={locale} inbox={inbox} today={today} now={now} openId={id} />
        </nav>
      </div>
    </DeskFrame>
  );
});
