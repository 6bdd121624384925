import type { Locale } from '#lib/i18n/routing.ts';
import type { AnswererKind } from '#lib/members/schema.ts';
import type { PublishedAnswerer } from '#lib/published/views.ts';

/** Who answered, as readers see it: a display name, never a volunteer's real one. */
export type AnswererView = {
  answererName: string;
  role: AnswererKind;
  answererTitle?: string | null; // a professional's title, e.g. "Perheneuvoja"
  organisationName: string;
};

export function titledName({ answererName, answererTitle }: AnswererView): string {
  return answererTitle ? `${answererTitle} ${answererName}` : answererName;
}

export function answererIn(locale: Locale, answerer: PublishedAnswerer): AnswererView {
  return {
    answererName: answerer.displayName,
    role: answerer.role,
    answererTitle: answerer.title?.[locale],
    organisationName: answerer.organisationName[locale],
  };
}
