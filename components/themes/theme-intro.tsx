import { askPath } from '#components/themes/ask-path.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { Chip } from '#components/ui/chip.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { ThemePicture } from './theme-picture.tsx';

/** What a theme is about, and the way to ask within it. */
export async function ThemeIntro({ locale, theme }: { locale: Locale; theme: ThemeView }) {
  const t = await getTranslations({ locale, namespace: 'themes.theme' });
  const picture = (
    <ThemePicture
      picture={theme.picture}
      className="size-14 rounded-input sm:size-20 sm:rounded-card"
    />
  );
  return (
    <>
      <PageHead title={theme.names[locale]} lead={theme.descriptions[locale]} picture={picture} />
      <h2 className="text-base">{t('topics')}</h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {theme.topics[locale].map((topic) => (
          <li key={topic}>
            <Chip>{topic}</Chip>
          </li>
        ))}
      </ul>
      <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ButtonLink href={askPath(locale, { themeId: theme.id })}>{t('ask')}</ButtonLink>
        <span className="text-sm text-ink-soft">{t('askHint', { days: theme.promiseDays })}</span>
      </p>
    </>
  );
}
