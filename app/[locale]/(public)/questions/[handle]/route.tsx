import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { HelpCard } from '#components/layout/help-card.tsx';
import { JsonLd } from '#components/layout/json-ld.tsx';
import { PageShell } from '#components/layout/page-shell.tsx';
import { AnswerReply } from '#components/questions/answer-reply.tsx';
import { answererIn } from '#components/questions/answerer-view.ts';
import { AskBox } from '#components/questions/ask-box.tsx';
import { FollowUpLetter } from '#components/questions/follow-up-letter.tsx';
import { PublishedLetter } from '#components/questions/published-letter.tsx';
import { DidItHelp, SameExperience } from '#components/questions/reactions.tsx';
import { RelatedQuestions } from '#components/questions/related-questions.tsx';
import { TakeAlong } from '#components/questions/take-along.tsx';
import { env } from '#lib/env.ts';
import { alternatesFor, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { breadcrumbData, questionData } from '#lib/machines/structured-data.ts';
import { wasPublished } from '#lib/published/published-questions.ts';
import { readingMinutes } from '#lib/published/reading-time.ts';
import { excerptOf } from '#lib/questions/excerpt.ts';
import { splitHandle } from '#lib/questions/slug.ts';
import { reactionCounts } from '#lib/reactions/published.ts';
import { pageMetadata } from '#lib/web/page-metadata.ts';
import { readingPage } from '../../../reading-page.tsx';
import { closeTo } from './close-to.ts';
import { questionOf } from './question.ts';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

export const GET = readingPage<{ handle: string }>(async ({ locale, params }) => {
  const found = await questionOf(locale, params.handle);
  if (!found) {
    const gone = await wasPublished(splitHandle(params.handle).id);
    return { absent: gone ? 410 : 404 };
  }
  if (found.movedTo !== undefined) return { movedTo: found.movedTo };
  const { question, theme } = found;
  const t = await getTranslations({ locale, namespace: 'questions' });
  const neutral = theme.watched;
  const title = neutral ? t('question.neutralTitle') : question.title;
  const [close, counts] = await Promise.all([
    closeTo(locale, question),
    reactionCounts(question.id),
  ]);
  const alternates = alternatesFor('question', () => ({ handle: question.handle }));
  const themeHref = pathFor(locale, 'theme', { slug: theme.slugs[locale] });
  const path = [
    { href: pathFor(locale, 'questions'), text: t('title') },
    { href: themeHref, text: theme.names[locale] },
  ];
  const url = new URL(alternates[locale], env().publicUrl).href;
  const here = { site: env().publicUrl, locale };
  const self = { href: alternates[locale], text: question.title };
  const roles = { volunteer: t('role.volunteer'), professional: t('role.professional') };
  return {
    metadata: pageMetadata({
      locale,
      alternates,
      title,
      description: neutral ? t('metaDescription') : excerptOf(question.body),
      card: ['question', question.id],
    }),
    body: (
      <PageShell locale={locale} alternates={alternates} current="questions" quickExit>
        <JsonLd data={questionData({ ...here, asker: t('question.asker'), roles }, question)} />
        <JsonLd data={breadcrumbData(here, [...path, self])} />
        <div className="wrap grid gap-10 pt-4 sm:pt-6 lg:grid-cols-[minmax(0,1fr)_320px] lg:gap-12">
          <div data-sheets>
            <Breadcrumb locale={locale} path={path.slice(0, 1)} />
            <PublishedLetter
              locale={locale}
              question={question}
              theme={theme}
              minutes={readingMinutes([
                question.body,
                ...question.conversation.map(({ body }) => body),
              ])}
            >
              <SameExperience locale={locale} question={question} counts={counts} />
            </PublishedLetter>
            <section aria-labelledby="answers">
              <h2 id="answers" className="mt-11 mb-5">
                {t('question.answers', { count: question.answers.length })}
              </h2>
              <div className="grid gap-6">
                {question.conversation.map((answer) =>
                  answer.id === null ? (
                    <FollowUpLetter
                      key={answer.body}
                      locale={locale}
                      body={answer.body}
                      language={question.language === locale ? undefined : question.language}
                    />
                  ) : (
                    <AnswerReply
                      key={answer.id}
                      id={`answer-${answer.id}`}
                      locale={locale}
                      body={answer.body}
                      date={answer.answeredAt}
                      heading="h3"
                      language={question.language === locale ? undefined : question.language}
                      {...answererIn(locale, answer.answerer)}
                    />
                  ),
                )}
              </div>
            </section>
            <div className="mt-6">
              <DidItHelp locale={locale} question={question} counts={counts} theme={theme}>
                <TakeAlong locale={locale} title={title} url={url} />
              </DidItHelp>
            </div>
            <p className="mt-6 hidden print:block">{url}</p>
          </div>
          <aside className="grid content-start gap-5 lg:pt-11">
            <RelatedQuestions locale={locale} {...close} />
            <HelpCard locale={locale} topics={theme.helpTopics} title={t('question.help')} />
            <AskBox locale={locale} theme={theme} />
          </aside>
        </div>
      </PageShell>
    ),
  };
});
