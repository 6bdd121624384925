import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { HelpFirst } from '#components/help/help-first.tsx';
import { KeyAgain } from '#components/keys/key-again.tsx';
import { HelpCard } from '#components/layout/help-card.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { ConfirmedForm } from '#components/thread/confirmed-form.tsx';
import { MineEntry } from '#components/thread/mine-entry.tsx';
import { MyDataCard } from '#components/thread/my-data-card.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { VISITOR } from '#lib/actor.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { ownThings } from '#lib/thread/own-things.ts';
import { isLate } from '#lib/thread/thread.ts';
import { askerSession } from '#lib/web/asker-session.ts';
import { returnAddress, threadAmong } from '#lib/web/own-paths.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { isSaidNow } from '#lib/web/said-now.ts';
import { guardedPage } from '../../guarded.tsx';
import { endAction, hideKeyAction } from '../my-question/thread/actions.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/[locale]/mine'>): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: 'mine' });
  return { title: t('title'), robots: { index: false } };
}

/** What the key that is open in this browser opens; where it is one question alone, that one. */
export default guardedPage(async ({ params, searchParams }: PageProps<'/[locale]/mine'>) => {
  const locale = await pageLocale(params);
  const { done } = await searchParams;
  const deleted = isSaidNow('deleted', done);
  const session = await askerSession();
  const things = session ? await ownThings(VISITOR, session.keyId) : [];
  if (!session || things.length === 0) {
    return redirect(`${pathFor(locale, 'myQuestion')}?ended=idle`);
  }
  if (things.length === 1 && !deleted) return redirect(pathFor(locale, 'thread'));
  const t = await getTranslations({ locale, namespace: 'mine' });
  const thread = await getTranslations({ locale, namespace: 'thread' });
  const inDanger = things.find((one) => one.thread.helpFirst && one.thread.status !== 'closed');
  return (
    <PageShell locale={locale} alternates={alternatesFor('mine')} quickExit>
      <div className="wrap columns py-9">
        <div className="grid content-start gap-6">
          {deleted && <Notice live>{t('deleted')}</Notice>}
          {inDanger && <HelpFirst locale={locale} asker={inDanger.thread.help} />}
          <div className="grid gap-3.5">
            <h1>{t('heading')}</h1>
            <p className="max-w-text text-lg text-ink-soft">{t('lead')}</p>
          </div>
          {session.code && (
            <KeyAgain
              locale={locale}
              code={session.code}
              url={returnAddress(locale)}
              hide={hideKeyAction}
            />
          )}
          <ul className="grid gap-4">
            {things.map((thing) => (
              <MineEntry
                key={thing.thread.questionId}
                locale={locale}
                thing={thing}
                href={threadAmong(locale, thing.thread.questionId)}
                late={isLate(thing.thread)}
              />
            ))}
          </ul>
          <div className="grid justify-items-start gap-2">
            <ButtonLink variant="quiet" href={pathFor(locale, 'ask')}>
              {t('ask')}
            </ButtonLink>
            <p className="text-sm text-ink-soft">{t('askHint')}</p>
          </div>
        </div>
        <aside className="grid content-start gap-5">
          {!inDanger && (
            <HelpCard
              locale={locale}
              asker={things[0]?.thread.help}
              title={thread('helpHeading')}
            />
          )}
          <ConfirmedForm
            locale={locale}
            action={endAction}
            body={t('endHint')}
            second={thread('end')}
          />
          <MyDataCard locale={locale} />
        </aside>
      </div>
    </PageShell>
  );
});
