import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Card } from '#components/ui/card.tsx';
import { type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import type { PublishedQuestion } from '#lib/published/views.ts';
import { ANSWERS, FAILURES, type ReactionCounts } from '#lib/reactions/schema.ts';
import type { ThemeView } from '#lib/themes/published.ts';
import { askPath } from '../themes/ask-path.ts';

type Props = { locale: Locale; question: PublishedQuestion; counts: ReactionCounts };

/** "I have the same experience": one press, and how many have pressed before. */
export async function SameExperience({ locale, question, counts }: Props) {
  const t = await getTranslations({ locale, namespace: 'reactions' });
  return (
    <PressForm locale={locale} handle={question.handle}>
      <Button type="submit" name="kind" value="same" variant="quiet">
        {t('same.button')}
      </Button>
      <span data-press-count className="text-sm text-ink-soft">
        {t('same.count', { count: counts.same })}
      </span>
      <Answers>
        <Answer id={ANSWERS.same}>{t('same.thanks')}</Answer>
        <Answer id={FAILURES.same}>{t('failed')}</Answer>
      </Answers>
    </PressForm>
  );
}

/** Asks below the answers whether they helped; whoever was not helped sees where to go on. */
export async function DidItHelp({
  locale,
  question,
  counts,
  theme,
  children,
}: Props & { theme: ThemeView; children?: ReactNode }) {
  const t = await getTranslations({ locale, namespace: 'reactions' });
  const ways = [
    { href: askPath(locale, { themeId: theme.id }), text: t('next.ask') },
    {
      href: pathFor(locale, 'theme', { slug: theme.slugs[locale] }),
      text: t('next.related', { theme: theme.names[locale] }),
    },
    { href: pathFor(locale, 'helpNow'), text: t('next.help') },
  ];
  return (
    <Card as="section" data-screen-only className="grid gap-3 p-5">
      <h2 className="text-lg">{t('help.title')}</h2>
      <PressForm locale={locale} handle={question.handle}>
        <Button type="submit" name="kind" value="helped" variant="quiet">
          {t('help.yes')}
        </Button>
        <Button type="submit" name="kind" value="not_quite" variant="quiet">
          {t('help.no')}
        </Button>
        <span data-press-count className="text-sm text-ink-soft">
          {t('help.count', { count: counts.helped })}
        </span>
        <Answers>
          <Answer id={ANSWERS.helped}>{t('help.thanks')}</Answer>
          <Answer id={ANSWERS.not_quite}>
            {t('next.title')}
            <ul className="mt-1 grid">
              {ways.map(({ href, text }) => (
                <li key={href}>
                  <a href={href} className="inline-flex min-h-11 items-center">
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </Answer>
          <Answer id={FAILURES.helped}>{t('failed')}</Answer>
        </Answers>
      </PressForm>
      {children}
    </Card>
  );
}

/** Sends what was pressed to app/api/reactions; public/rinnalla.js does it in place. */
function PressForm({
  locale,
  handle,
  children,
}: {
  locale: Locale;
  handle: string;
  children: ReactNode;
}) {
  return (
    <form
      method="post"
      action="/api/reactions"
      data-press
      className="flex flex-wrap items-center gap-x-3.5 gap-y-2"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="handle" value={handle} />
      {children}
    </form>
  );
}

// Screen readers read what appears in here.
function Answers({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="w-full">
      {children}
    </div>
  );
}

/** Appears where the address ends in its id (without scripts) or the script shows it. */
function Answer({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} tabIndex={-1} className="hidden data-shown:block target:block">
      {children}
    </div>
  );
}
