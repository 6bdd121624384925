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
    <Card as="section" tone="apricot" className="grid gap-4 p-6">
      <h2 id="key-label" className="text-lg">
        {t('codeLabel')}
      </h2>
      <output
        aria-labelledby="key-label"
        data-receipt-code
        className="flex flex-wrap gap-x-[0.7ch] font-mono text-2xl font-bold tracking-wide select-all hyphens-none"
      >
        {code.split('-').map((part, place, parts) => (
          <span key={part}>
            {part}
            {place < parts.length - 1 && '-'}
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
