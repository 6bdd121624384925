import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { HelpCard } from '#components/layout/help-card.tsx';
import { NotFound } from '#components/layout/not-found.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { AnswerReply } from '#components/questions/answer-reply.tsx';
import { answererIn } from '#components/questions/answerer-view.ts';
import { AskBox } from '#components/questions/ask-box.tsx';
import { PublishedLetter } from '#components/questions/published-letter.tsx';
import { RelatedQuestions } from '#components/questions/related-questions.tsx';
import { TakeAlong } from '#components/questions/take-along.tsx';
import { env } from '#lib/env.ts';
import { helpTopicsOf } from '#lib/help/theme-topics.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { excerptOf } from '#lib/questions/excerpt.ts';
import { publishedQuestions, wasPublished } from '#lib/questions/published.ts';
import { splitHandle } from '#lib/questions/slug.ts';
import { mayBeWatched } from '#lib/themes/watched.ts';
import { notFoundMetadata } from '#lib/web/not-found-metadata.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { questionOf } from './question.ts';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

const RELATED = 4;

type Props = PageProps<'/[locale]/questions/[handle]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const found = await questionOf(locale, (await params).handle);
  if (!found) return notFoundMetadata(locale);
  const { question, theme } = found;
  const t = await getTranslations({ locale, namespace: 'questions' });
  const neutral = mayBeWatched(theme);
  return pageMetadata({
    locale,
    alternates: alternatesFor('question', () => ({ handle: question.handle })),
    title: neutral ? t('question.neutralTitle') : question.title,
    description: neutral ? t('metaDescription') : excerptOf(question.body),
  });
}

export default async function QuestionPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { handle } = await params;
  const found = await questionOf(locale, handle);
  if (!found) {
    const gone = await wasPublished(splitHandle(handle).id);
    return <NotFound locale={locale} status={gone ? 410 : 404} />;
  }
  const { question, theme } = found;
  const t = await getTranslations({ locale, namespace: 'questions' });
  const { items } = await publishedQuestions({ locale, themeId: theme.id, size: RELATED + 1 });
  const alternates = alternatesFor('question', () => ({ handle: question.handle }));
  const themeHref = pathFor(locale, 'theme', { slug: theme.slugs[locale] });
  const path = [
    { href: pathFor(locale, 'questions'), text: t('title') },
    { href: themeHref, text: theme.names[locale] },
  ];
  return (
    <PageShell locale={locale} alternates={alternates} current="questions" quickExit>
      <div className="wrap grid gap-10 pt-4 sm:pt-6 lg:grid-cols-[minmax(0,1fr)_320px] lg:gap-12">
        <div>
          <Breadcrumb locale={locale} path={path} />
          <PublishedLetter locale={locale} question={question} theme={theme} />
          <h2 className="mt-11 mb-5">
            {t('question.answers', { count: question.answers.length })}
          </h2>
          <div className="grid gap-6">
            {question.answers.map((answer) => (
              <AnswerReply
                key={answer.id}
                locale={locale}
                body={answer.body}
                date={answer.answeredAt}
                language={question.language === locale ? undefined : question.language}
                {...answererIn(locale, answer.answerer)}
              />
            ))}
          </div>
          <div className="mt-6">
            <TakeAlong
              locale={locale}
              title={mayBeWatched(theme) ? t('question.neutralTitle') : question.title}
              url={new URL(alternates[locale], env().publicUrl).href}
            />
          </div>
        </div>
        <aside className="grid content-start gap-5 lg:pt-11">
          <RelatedQuestions
            locale={locale}
            items={items.filter(({ id }) => id !== question.id).slice(0, RELATED)}
          />
          <HelpCard
            locale={locale}
            topics={helpTopicsOf(theme.slugs.fi)}
            title={t('question.help')}
          />
          <AskBox locale={locale} theme={theme} />
        </aside>
      </div>
    </PageShell>
  );
}
