import QRCode from 'qrcode';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

const QUIET = 4; // modules of white around the pattern: readers ask for as many

/** Takes the code to another device: a pattern with the code behind the #, which no browser sends. */
export async function KeyQr({ locale, address }: { locale: Locale; address: string }) {
  const t = await getTranslations({ locale, namespace: 'key.qr' });
  const { size, data } = QRCode.create(address, { errorCorrectionLevel: 'M' }).modules;
  const whole = size + 2 * QUIET;
  return (
    <details className="print:hidden">
      <summary className="inline-flex min-h-11 items-center font-semibold text-pine underline">
        {t('heading')}
      </summary>
      <div className="mt-2 flex flex-wrap items-center gap-5">
        {/* Dark on white in dark mode too: cameras read no other way round. */}
        <svg
          role="img"
          aria-label={t('label')}
          viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
          shapeRendering="crispEdges"
          className="w-full max-w-56 rounded-input"
        >
          <path fill="#ffffff" d={`M${-QUIET} ${-QUIET}h${whole}v${whole}h${-whole}z`} />
          <path data-qr fill="#1e2a2e" d={pathOf(size, data)} />
        </svg>
        <p className="min-w-48 flex-1">{t('body')}</p>
      </div>
    </details>
  );
}

function pathOf(size: number, data: ArrayLike<number>): string {
  return Array.from(data, (dark, at) =>
    dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '',
  ).join('');
}
