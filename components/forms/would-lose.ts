/** The fields in which somebody tells something. */
export const TYPED = 'main form :is(textarea, input[name="title"])';

/** Whether following a link, pressed like this, loses what stands in these fields and nowhere else. */
export function wouldLose(
  press: Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  link: HTMLAnchorElement,
  fields: Iterable<Element>,
): boolean {
  const beside =
    press.button > 0 || press.ctrlKey || press.metaKey || press.shiftKey || press.altKey;
  if (beside || link.target === '_blank' || link.download) return false;
  if (link.hasAttribute('data-quick-exit') || !/^https?:$/.test(link.protocol)) return false;
  const [here, there] = [link.ownerDocument.location, link];
  if (there.hash && `${here.origin}${here.pathname}${here.search}` === there.href.split('#')[0])
    return false;
  return Array.from(fields).some(isUnkept);
}

// What stands in a field as the page gave it is kept there, unless the form came back with it.
function isUnkept(field: Element): boolean {
  const { value, defaultValue, form } = field as HTMLTextAreaElement | HTMLInputElement;
  if (value.trim() === '') return false;
  if (value === defaultValue && !form?.querySelector('[role="alert"]')) return false;
  const keeps = form?.querySelector<HTMLInputElement>('input[name="keepDraft"]');
  return !keeps?.checked;
}
