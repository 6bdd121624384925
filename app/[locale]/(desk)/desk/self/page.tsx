import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DoneNotice } from '#components/desk/frame/done-notice.tsx';
import { ShortcutsForm } from '#components/desk/frame/shortcuts-form.tsx';
import { WordsToYou } from '#components/desk/inbox/words-to-you.tsx';
import { OwnCheckIns } from '#components/desk/people/check-ins.tsx';
import { StageForms } from '#components/desk/people/stage-forms.tsx';
import { LimitsForm } from '#components/desk/self/limits-form.tsx';
import { MailForm } from '#components/desk/self/mail-form.tsx';
import { OnCallForm } from '#components/desk/self/on-call-form.tsx';
import { OwnFigures } from '#components/desk/self/own-figures.tsx';
import { ProfileForm } from '#components/desk/self/profile-form.tsx';
import { MAIN_ID } from '#components/layout/skip-link.tsx';
import { requireMember } from '#lib/auth/session.ts';
import { takeDoneWord } from '#lib/desk/done-words.ts';
import { openSelf } from '#lib/desk/open-self.ts';
import { formTexts } from '#lib/i18n/form-texts.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { ON_CALL_HOURS } from '#lib/members/set-on-call.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { guardedPage } from '../../../guarded.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import {
  forgetCheckInAction,
  limitsAction,
  mailPaceAction,
  moveOwnStageAction,
  onCallAction,
  profileAction,
  shortcutsAction,
} from './actions.ts';

type Props = PageProps<'/[locale]/desk/self'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'deskSelf' });
  return { title: t('title'), robots: { index: false } };
}

export default guardedPage(async ({ params, searchParams }: Props) => {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, pathFor(locale, 'deskSelf'));
  const word = await takeDoneWord(member, (await searchParams).done);
  const t = await getTranslations({ locale, namespace: 'deskSelf' });
  const own = await getTranslations({ locale, namespace: 'deskStages' });
  const texts = await formTexts(locale);
  const { page, words, checkIns, stages, memberships } = await openSelf(member);
  const basics = { locale, texts };
  return (
    <DeskFrame
      locale={locale}
      alternates={alternatesFor('deskSelf')}
      member={member}
      memberships={memberships}
      current="self"
    >
      <main id={MAIN_ID} tabIndex={-1} className="wrap grid gap-10 py-8 sm:py-10">
        <div className="grid gap-4">
          <h1>{t('title')}</h1>
          <DoneNotice locale={locale} word={word} />
        </div>
        {words && (
          <Part id="given" title={t('given.title')}>
            <OwnFigures locale={locale} given={page.given} />
            <WordsToYou locale={locale} words={words} />
          </Part>
        )}
        <Part id="profile" title={t('profile.heading')}>
          <ProfileForm {...basics} member={member} page={page} save={profileAction} />
        </Part>
        {page.mayHold && (
          <Part id="limits" title={t('limits.title')} lead={t('limits.lead')}>
            <LimitsForm {...basics} load={page.load} save={limitsAction} />
          </Part>
        )}
        {page.mayBeOnCall && (
          <Part id="on-call" title={t('onCall.title')} lead={t('onCall.lead')}>
            <OnCallForm
              {...basics}
              until={page.onCallUntil}
              choices={ON_CALL_HOURS}
              save={onCallAction}
            />
          </Part>
        )}
        {stages.capabilities.length > 0 && (
          <Part id="stages" title={own('own')} lead={own('ownLead')}>
            <StageForms {...basics} seen={stages} own move={moveOwnStageAction} />
          </Part>
        )}
        <Part id="mail" title={t('mail.title')} lead={t('mail.lead')}>
          <MailForm {...basics} pace={page.mailPace} save={mailPaceAction} />
        </Part>
        <Part id="shortcuts" title={t('shortcuts.title')} lead={t('shortcuts.lead')}>
          <ShortcutsForm {...basics} on={member.shortcuts} change={shortcutsAction} />
        </Part>
        {checkIns.length > 0 && (
          <Part id="check-ins" title={t('checkIns.title')} lead={t('checkIns.lead')}>
            <OwnCheckIns {...basics} checkIns={checkIns} change={forgetCheckInAction} />
          </Part>
        )}
      </main>
    </DeskFrame>
  );
});

function Part({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="grid max-w-form gap-4 border-t border-line pt-6">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      {lead && <p className="max-w-text text-ink-soft">{lead}</p>}
      {children}
    </section>
  );
}
