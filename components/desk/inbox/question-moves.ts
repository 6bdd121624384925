export const DEEDS_ID = 'deeds';

const WRITES = 'textarea:not([readonly]):not([hidden])';
const CONTROLS = `button, input:not([type=hidden]), select, summary, ${WRITES}`;

const entries = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-inbox-entry]')];

/** Moves the focus along the list; from its ends nowhere further. */
export function stepInList(by: number): void {
  const all = entries();
  const focused = document.activeElement;
  const now = all.findIndex((entry) => entry.isSameNode(focused));
  const next = now === -1 ? (by > 0 ? 0 : all.length - 1) : now + by;
  all[next]?.focus();
}

export function openBeside(by: number): void {
  const all = entries();
  const now = all.findIndex((entry) => entry.getAttribute('aria-current') === 'page');
  all[now === -1 ? 0 : now + by]?.click();
}

export function toDeeds(what: 'control' | 'field'): void {
  const deeds = document.getElementById(DEEDS_ID);
  const found = [
    ...(deeds?.querySelectorAll<HTMLElement>(what === 'field' ? WRITES : CONTROLS) ?? []),
  ];
  found.find((one) => one.checkVisibility())?.focus();
}
