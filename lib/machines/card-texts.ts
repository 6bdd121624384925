import type { Locale } from '../i18n/routing.ts';
import { getTranslations } from '../i18n/translations.ts';
import { idFields } from '../id-fields.ts';
import { publishedOrganisation } from '../organisations/published.ts';
import { publishedQuestion } from '../published/published-questions.ts';
import { publishedThemes } from '../themes/published.ts';
import type { CardKind } from './card-path.ts';
import { drawable } from './letters.ts';

/** What a social card says: what it is of, and above it where that belongs. */
export type CardTexts = { above: string | null; title: string };

/** The texts of a card, or null. What somebody may be watched for reading gets the plain card of the site. */
export async function cardTexts(
  locale: Locale,
  kind: CardKind,
  name: string,
): Promise<CardTexts | null> {
  const site = await siteTexts(locale);
  if (kind === 'site') return name === 'rinnalla' ? site : null;
  const found = kind === 'organisation' ? await ofOrganisation(locale, name) : await ofTheme();
  if (!found) return null;
  const title = drawable(found.title);
  return title ? { above: found.above && drawable(found.above), title } : site;

  async function ofTheme(): Promise<CardTexts | null> {
    const question =
      kind === 'question' ? await publishedQuestion(idFields.question.parse(name)) : null;
    const themeId = kind === 'question' ? question?.themeId : name;
    const theme = (await publishedThemes()).find(({ id }) => id === themeId);
    if (!theme) return null;
    if (theme.watched) return site;
    const named = theme.names[locale];
    return question ? { above: named, title: question.title } : { above: null, title: named };
  }
}

async function siteTexts(locale: Locale): Promise<CardTexts> {
  const t = await getTranslations({ locale, namespace: 'home' });
  return { above: null, title: t('title') };
}

async function ofOrganisation(locale: Locale, slug: string): Promise<CardTexts | null> {
  const organisation = await publishedOrganisation(slug);
  return organisation && { above: null, title: organisation.names[locale] };
}
