import { FormChoice } from '#components/forms/fields.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';
import { NONE_OPEN } from '#lib/keys/schema.ts';
import { KeyField } from './key-field.tsx';

/** A quiet choice: one more thing for a key that there is, typed or open in this browser (`open` is its mark). */
export async function SameKeyChoice({ locale, open }: { locale: Locale; open: string | null }) {
  const t = await getTranslations({ locale, namespace: 'ask.sameKey' });
  return (
    <div className="group/key grid gap-4">
      <FormChoice
        type="checkbox"
        name="sameKey"
        id="sameKey"
        value={open ?? NONE_OPEN}
        label={t('label')}
        hint={t('hint')}
      />
      <div className="hidden group-has-[#sameKey:checked]/key:block">
        <KeyField
          name="key"
          label={t('key')}
          hint={open ? t('open') : undefined}
          again={t('again')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          data-never-kept
          className="text-lg font-bold tracking-wider uppercase"
        />
      </div>
    </div>
  );
}
