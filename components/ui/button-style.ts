export type ButtonVariant = 'solid' | 'quiet' | 'plain';
export type ButtonTone = 'pine' | 'alert';

const base =
  'inline-flex items-center justify-center gap-2 [&>svg]:shrink-0 min-h-11 rounded-full border-[1.5px] py-2 font-semibold leading-tight no-underline text-center hyphens-none disabled:opacity-60 disabled:cursor-default';

const looks: Record<ButtonTone, Record<ButtonVariant, string>> = {
  pine: {
    solid: 'px-5 border-pine bg-pine text-on-solid hover:border-pine-strong hover:bg-pine-strong',
    quiet: 'px-5 border-pine bg-surface text-pine hover:bg-pine-soft',
    plain: 'px-3 border-transparent text-pine hover:bg-pine-soft hover:underline',
  },
  alert: {
    solid: 'px-5 border-alert bg-alert text-on-solid hover:underline',
    quiet: 'px-5 border-alert bg-surface text-alert hover:bg-alert-soft',
    plain: 'px-3 border-transparent text-alert hover:bg-alert-soft hover:underline',
  },
};

/** The classes of a button, for elements that cannot be a Button themselves. */
export function buttonStyle(variant: ButtonVariant = 'solid', tone: ButtonTone = 'pine'): string {
  return `${base} ${looks[tone][variant]}`;
}
