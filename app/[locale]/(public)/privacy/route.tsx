import { textPage } from '../text-page.tsx';

export const dynamic = 'force-dynamic'; // kept by ourselves: lib/web/kept-pages.ts

export const GET = textPage('privacy');
