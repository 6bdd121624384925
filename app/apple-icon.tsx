import { drawIcon } from './icons/draw-icon.tsx';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

/** The icon of a home screen that rounds the corners itself. */
export default function AppleIcon() {
  return drawIcon(size.width, { mark: 0.7, round: false });
}
