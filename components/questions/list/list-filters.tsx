import { LOCALES, type Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { ANSWERER_KINDS } from '#lib/members/schema.ts';
import type { SearchCounts } from '#lib/search/schema.ts';
import { FilterFold, type Option } from './filter-fold.tsx';
import {
  isFiltered,
  type ListChoice,
  type ListOffer,
  listPath,
  NO_FILTERS,
  RESULTS,
} from './list-address.ts';

// messages: questions.filter.volunteer, questions.filter.professional

type Props = {
  locale: Locale;
  choice: ListChoice;
  offer: ListOffer;
  counts: SearchCounts;
  atLeast: boolean; // the numbers are the least there is
};

// messages: questions.filter.volunteer, questions.filter.professional

/** The filters of the list as links, each choice with how many questions it shows. */
export async function ListFilters({ locale, choice, offer, counts, atLeast }: Props) {
  const t = await getTranslations({ locale, namespace: 'questions.filter' });
  const to = (changed: Partial<ListChoice>) =>
    `${listPath(locale, { ...choice, page: 1, ...changed })}#${RESULTS}`;
  const all = (changed: Partial<ListChoice>, chosen: boolean): Option => ({
    key: '',
    href: to(changed),
    text: t('all'),
    chosen,
  });
  const option = (
    text: string,
    changed: Partial<ListChoice>,
    chosen: boolean,
    questions = 0,
  ): Option[] => {
    if (questions === 0 && !chosen && !atLeast) return [];
    const known = questions > 0 || !atLeast;
    const count = known ? t(atLeast ? 'countAtLeast' : 'count', { count: questions }) : undefined;
    return [{ key: text, href: to(changed), text, chosen, count }];
  };
  const { role: chosenKind } = choice;
  return (
    <div className="relative flex flex-wrap items-center gap-2 empty:hidden">
      <FilterFold
        name={t('theme')}
        all={all({ theme: null }, !choice.theme)}
        options={offer.themes.flatMap((theme) =>
          option(
            theme.names[locale],
            { theme },
            choice.theme?.id === theme.id,
            counts.theme[theme.id],
          ),
        )}
      />
      <FilterFold
        name={t('answerer')}
        all={all({ role: null }, !choice.role)}
        options={ANSWERER_KINDS.flatMap((kind) =>
          option(t(kind), { role: kind }, chosenKind === kind, counts.role[kind]),
        )}
      />
      <FilterFold
        name={t('organisation')}
        all={all({ organisation: null }, !choice.organisation)}
        options={offer.organisations.flatMap((organisation) =>
          option(
            organisation.names[locale],
            { organisation },
            choice.organisation?.id === organisation.id,
            counts.organisation[organisation.id],
          ),
        )}
      />
      <FilterFold
        name={t('language')}
        all={all({ language: null }, !choice.language)}
        options={LOCALES.flatMap((language) =>
          option(
            t(`languages.${language}`),
            { language },
            choice.language === language,
            counts.language[language],
          ),
        )}
      />
      {isFiltered(choice) && (
        <a href={to(NO_FILTERS)} className="inline-flex min-h-11 items-center px-2">
          {t('clear')}
        </a>
      )}
    </div>
  );
}
