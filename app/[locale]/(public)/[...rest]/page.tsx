import { CoveringPage } from '#components/layout/covering-page.tsx';
import { notFoundMetadata } from '#lib/web/not-found-metadata.ts';
import { pageLocale } from '#lib/web/page-locale.ts';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = PageProps<'/[locale]/[...rest]'>;

export async function generateMetadata({ params }: Props) {
  return notFoundMetadata(await pageLocale(params));
}

/** An address below a language that leads nowhere. */
export default async function UnknownPage({ params }: Props) {
  return <CoveringPage locale={await pageLocale(params)} status={404} />;
}
