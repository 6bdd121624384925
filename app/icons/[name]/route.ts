import { drawIcon } from '../draw-icon.tsx';

// A phone may cut a maskable icon to any shape: the mark keeps within the middle.
const ICONS: Record<string, { size: number; mark: number; round: boolean }> = {
  '192.png': { size: 192, mark: 0.78, round: true },
  '512.png': { size: 512, mark: 0.78, round: true },
  'maskable.png': { size: 512, mark: 0.56, round: false },
};

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(ICONS).map((name) => ({ name }));

type Context = { params: Promise<{ name: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const icon = ICONS[(await params).name];
  return icon ? drawIcon(icon.size, icon) : new Response(null, { status: 404 });
}
