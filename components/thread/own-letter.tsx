import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { Card } from '#components/ui/card.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { Thread } from '#lib/thread/thread.ts';
import { OWN_EDGE, OwnHead } from './own-head.tsx';

export async function OwnLetter({ locale, thread }: { locale: Locale; thread: Thread }) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  return (
    <Card as="article" className={`p-[clamp(18px,3.4vw,34px)] ${OWN_EDGE}`}>
      <OwnHead locale={locale} title={t('sent')} date={thread.receivedAt}>
        <span>{thread.themeName[locale]}&nbsp;·</span>
      </OwnHead>
      <div lang={thread.language}>
        <h2 dir="auto" className="mt-5">
          {thread.title}
        </h2>
        <div className="mt-4">
          <Paragraphs text={thread.body} />
        </div>
      </div>
      {thread.covered && (
        <div className="mt-5 grid gap-1 border-t border-line pt-4 text-sm">
          <p>{t('covered.note')}</p>
          <details>
            <summary className="inline-flex min-h-11 items-center font-semibold text-pine underline underline-offset-4">
              {t('covered.open')}
            </summary>
            <div lang={thread.language} className="grid gap-2">
              <p dir="auto" className="font-bold">
                {thread.covered.title}
              </p>
              <Paragraphs text={thread.covered.body} />
            </div>
          </details>
        </div>
      )}
    </Card>
  );
}
