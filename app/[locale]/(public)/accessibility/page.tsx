import { textPage } from '../text-page.tsx';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

const { generateMetadata, Page } = textPage('accessibility');

export { generateMetadata };
export default Page;
