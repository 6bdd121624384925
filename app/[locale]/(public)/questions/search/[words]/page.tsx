import { readChoice } from '#components/questions/list-address.ts';
import { searchIn } from '#lib/web/list-routes.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { guardedMetadata, guardedPage } from '../../../../guarded.tsx';
import { ListView, listMetadata, listOffer } from '../../list-view.tsx';

// Rendered whole and finished by the page cache like any reading page, but kept nowhere.
export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = PageProps<'/[locale]/questions/search/[words]'>;

async function read({ params }: Props) {
  const locale = await pageLocale(params);
  const offer = await listOffer();
  return { locale, offer, choice: readChoice(searchIn((await params).words), offer) };
}

export const generateMetadata = guardedMetadata(async (props: Props) => {
  return listMetadata(await read(props));
});

/** What a search found. */
export default guardedPage(async (props: Props) => {
  return ListView(await read(props)); // called, so that what fails in it is caught here
});
