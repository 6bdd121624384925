import { readChoice } from '#components/questions/list-address.ts';
import { pageLocale } from '#lib/web/page-locale.ts';
import { guardedMetadata, guardedPage } from '../../../../../../guarded.tsx';
import { ListView, listMetadata, listOffer } from '../../../../list-view.tsx';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = PageProps<'/[locale]/questions/list/[theme]/[role]/[page]'>;

async function read({ params }: Props) {
  const locale = await pageLocale(params);
  const offer = await listOffer();
  return { locale, offer, choice: readChoice(await params, offer) };
}

export const generateMetadata = guardedMetadata(async (props: Props) => {
  return listMetadata(await read(props));
});

/** The list of questions with what was chosen in its address, kept like any other reading page. */
export default guardedPage(async (props: Props) => {
  return ListView(await read(props)); // called, so that what fails in it is caught here
});
