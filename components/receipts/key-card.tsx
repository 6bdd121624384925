import { getTranslations } from 'next-intl/server';
import { Card } from '#components/ui/card.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { KeyTools } from './key-tools.tsx';

/** The receipt code, large enough to copy by hand, with ways to keep it. */
export async function KeyCard({
  locale,
  code,
  url,
}: {
  locale: Locale;
  code: string;
  /** Where the code is used. */
  url: string;
}) {
  const t = await getTranslations({ locale, namespace: 'receipt' });
  return (
    <Card as="section" tone="apricot" className="grid gap-4 p-5 sm:p-6">
      <h2 id="key-label" className="text-lg">
        {t('codeLabel')}
      </h2>
      <output
        aria-labelledby="key-label"
        data-receipt-code
        className="grid grid-cols-[repeat(2,auto)] justify-start gap-x-2 gap-y-2 text-2xl leading-tight font-bold tracking-wider whitespace-nowrap select-all hyphens-none sm:flex sm:flex-wrap print:flex print:flex-wrap"
      >
        {/* The typeface tells 0 from O and 1 from I; a group never breaks, two go on a phone's line. */}
        {code.split('-').map((part, place, parts) => (
          <span key={part} className="inline-flex items-center gap-2">
            <span className="min-w-[6.2ch] rounded-input bg-surface px-2 py-2 text-center sm:px-3">
              {part}
            </span>
            {place < parts.length - 1 && <span className="text-ink-soft">-</span>}
          </span>
        ))}
      </output>
      <KeyTools
        code={code}
        file={{ name: t('fileName'), text: t('fileText', { code, url }) }}
        texts={{ copy: t('copy'), copied: t('copied'), print: t('print'), save: t('save') }}
      />
    </Card>
  );
}
