import { Card } from '#components/ui/card.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { KeyQr } from './key-qr.tsx';
import { KeyTools } from './key-tools.tsx';

/** The key code, large enough to copy by hand, with ways to keep it. */
export async function KeyCard({
  locale,
  code,
  url,
}: {
  locale: Locale;
  code: string;
  url: string; // where the code is used
}) {
  const t = await getTranslations({ locale, namespace: 'key' });
  return (
    <Card as="section" tone="apricot" className="grid gap-4 p-5 sm:p-6">
      <h2 id="key-label" className="text-lg">
        {t('codeLabel')}
      </h2>
      {/* Four groups on a line, two on a phone; the typeface tells 0 from O and 1 from I. */}
      <output
        aria-labelledby="key-label"
        data-key-code
        className="grid grid-cols-[repeat(auto-fit,minmax(max(5.6ch,40%),1fr))] gap-2 text-2xl leading-tight font-bold tracking-wide whitespace-nowrap select-all hyphens-none sm:grid-cols-[repeat(auto-fit,minmax(max(6ch,20%),1fr))]"
      >
        {code.split('-').map((part, place, parts) => (
          <span
            key={part}
            className="rounded-input border border-line bg-surface px-1 py-2.5 text-center"
          >
            {part}
            {place < parts.length - 1 && <span className="sr-only">-</span>}
          </span>
        ))}
      </output>
      <p className="hidden print:block">{url}</p>
      <KeyTools
        code={code}
        file={{ name: t('fileName'), text: t('fileText', { code, url }) }}
        texts={{ copy: t('copy'), copied: t('copied'), print: t('print'), save: t('save') }}
      />
      <KeyQr locale={locale} address={`${url}#${code}`} />
    </Card>
  );
}
