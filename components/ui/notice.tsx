import type { ReactNode } from 'react';
import { HeartHandshake, Info, TriangleAlert } from '#components/ui/icons.tsx';

const looks = {
  info: { Icon: Info, box: 'bg-pine-soft', icon: 'text-pine' },
  warm: { Icon: HeartHandshake, box: 'bg-apricot-soft', icon: 'text-ink' },
  alert: { Icon: TriangleAlert, box: 'bg-alert-soft', icon: 'text-alert' },
};

/** A coloured note beside the text. `live` makes screen readers read it when it appears. */
export function Notice({
  tone = 'info',
  title,
  live = false,
  id,
  children,
}: {
  tone?: keyof typeof looks;
  title?: ReactNode;
  live?: boolean;
  id?: string;
  children?: ReactNode;
}) {
  const { Icon, box, icon } = looks[tone];
  return (
    <div
      id={id}
      data-chip
      role={live ? (tone === 'alert' ? 'alert' : 'status') : undefined}
      className={`flex items-start gap-3 rounded-card px-4.5 py-3.5 ${box}`}
    >
      <Icon size={22} className={`mt-0.75 shrink-0 ${icon}`} />
      <div className="grid min-w-0 gap-1">
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
