import { SectionHead } from '#components/ui/section-head.tsx';
import { Steps } from '#components/ui/steps.tsx';
import type { Locale } from '#lib/i18n/routing.ts';
import { getTranslations } from '#lib/i18n/translations.ts';

export async function HowItGoes({ locale, promiseDays }: { locale: Locale; promiseDays: number }) {
  const t = await getTranslations({ locale, namespace: 'home.steps' });
  return (
    <section className="wrap py-10 sm:py-14">
      <SectionHead title={t('title')} />
      <Steps
        steps={[
          { title: t('write.title'), body: t('write.body') },
          { title: t('read.title'), body: t('read.body') },
          { title: t('answer.title'), body: t('answer.body', { days: promiseDays }) },
        ]}
      />
    </section>
  );
}
