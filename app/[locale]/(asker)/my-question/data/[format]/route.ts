import { VISITOR } from '#lib/actor.ts';
import { DomainError } from '#lib/errors.ts';
import { isLocale, type Locale, pathFor } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { myDataOf } from '#lib/my-data/my-data.ts';
import { myDataText } from '#lib/my-data/my-data-text.ts';
import { askerSession } from '#lib/web/asker-session.ts';
import { NEVER_KEPT } from '#lib/web/never-kept.ts';
import { troubleStatus } from '#lib/web/trouble-status.ts';
import { troubleAnswer } from '../../../../reading-page.tsx';

type Context = { params: Promise<{ locale: string; format: string }> };

/** The asker's own data as a file: readable text (txt) or JSON of all that the key opens which is open here. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, format } = await params;
  if (!isLocale(locale) || (format !== 'txt' && format !== 'json')) {
    return new Response(null, { status: 404 });
  }
  try {
    return await dataOf(locale, format);
  } catch (error) {
    // Deleted meanwhile, in another browser: nothing is open here either.
    if (error instanceof DomainError && error.code === 'not_found') return closed(locale);
    return troubleAnswer(params, await troubleStatus(error));
  }
}

async function dataOf(locale: Locale, format: 'txt' | 'json'): Promise<Response> {
  const session = await askerSession();
  if (!session) return closed(locale);
  const questions = await myDataOf(VISITOR, session.keyId);
  const t = await getTranslations({ locale });
  const text =
    format === 'txt' ? myDataText(locale, t, questions) : JSON.stringify({ questions }, null, 2);
  const type = format === 'txt' ? 'text/plain' : 'application/json';
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${t('myData.fileName')}.${format}"`,
      ...NEVER_KEPT,
    },
  });
}

function closed(locale: Locale): Response {
  const location = `${pathFor(locale, 'myQuestion')}?ended=idle`;
  return new Response(null, { status: 303, headers: { location, ...NEVER_KEPT } });
}
