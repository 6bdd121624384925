import type { PublicVersionAtDesk } from '#lib/desk/public-version.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

/** What the editor of a public version decided: which places stay and why, what is out, and who has looked. */
export async function EditorsDecisions({
  locale,
  version,
}: {
  locale: Locale;
  version: PublicVersionAtDesk;
}) {
  const t = await getTranslations({ locale, namespace: 'deskPublic' });
  const { draft, counts, seenBy, state } = version;
  const out = draft.parts.filter(({ included }) => !included).length;
  return (
    <section aria-labelledby="decisions" className="grid gap-2">
      <h2 id="decisions" className="text-lg">
        {t('read.decisions')}
      </h2>
      <p>{t('read.counts', counts)}</p>
      {draft.left.length > 0 && (
        <ul className="text-sm">
          {draft.left.map(({ text, reason, why }) => (
            <li key={text} className="border-t border-line py-2">
              <q className="font-bold break-words">{text}</q>{' '}
              {t('decide.stays', {
                reason: reason === 'other' ? why : t(`decide.reasons.${reason}`),
              })}
            </li>
          ))}
        </ul>
      )}
      {out > 0 && <p>{t('read.out', { count: out })}</p>}
      {state === 'waiting' && (
        <p className="text-sm text-ink-soft">
          {seenBy.length === 0
            ? t('read.authorsTold')
            : seenBy.map((who) => t('read.authorSeen', { who })).join(' ')}
        </p>
      )}
    </section>
  );
}
