import type { FormTexts } from '#components/forms/action-form.tsx';
import type { DeskQuestion } from '#lib/desk/desk-question.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { FormState } from '#lib/web/form-state.ts';

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export type FormBasics = { locale: Locale; texts: FormTexts; question: DeskQuestion };
