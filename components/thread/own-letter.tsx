import { getTranslations } from 'next-intl/server';
import { Paragraphs } from '#components/questions/paragraphs.tsx';
import { ThemeChip } from '#components/questions/theme-chip.tsx';
import { Card } from '#components/ui/card.tsx';
import { Day } from '#components/ui/day.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Thread } from '#lib/questions/thread.ts';

/** The asker's own question, as they wrote it. */
export async function OwnLetter({ locale, thread }: { locale: Locale; thread: Thread }) {
  const t = await getTranslations({ locale, namespace: 'thread' });
  return (
    <Card as="article" className="p-[clamp(20px,4vw,40px)]">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        <ThemeChip name={thread.themeName[locale]} />
        <span>
          {t('sent')} · <Day locale={locale} date={thread.receivedAt} />
        </span>
      </p>
      <div lang={thread.language}>
        <h2 className="mt-3.5">{thread.title}</h2>
        <div className="mt-4">
          <Paragraphs text={thread.body} />
        </div>
      </div>
    </Card>
  );
}
