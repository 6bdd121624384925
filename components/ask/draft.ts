// In the browser alone: what somebody writes is kept on their device, and only if they ask for it.
const KEY = 'draft'; // public/rinnalla.js removes it at quick exit and when its time is over
const KEPT_HOURS = 24; // long enough to sleep on it
const KEPT_MS = KEPT_HOURS * 60 * 60 * 1000;

type Draft = { until: number; values: [name: string, value: string][] };

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields somebody fills in; the form's own (token, language) are of this page, not of the text. */
function controlsOf(form: HTMLFormElement): Control[] {
  // Nor is a key ever kept.
  const selector =
    'textarea[name], select[name], input[name]:not([type="hidden"], [data-never-kept])';
  return [...form.querySelectorAll<Control>(selector)].filter((control) => control.form === form);
}

/** Keeps what stands in the form, and tells until when (in milliseconds). Throws where nothing may be kept. */
export function keepAskDraft(form: HTMLFormElement): number {
  const values = controlsOf(form)
    .filter((control) => !isChoice(control) || control.checked)
    .map(({ name, value }): [string, string] => [name, value]);
  const draft: Draft = { until: Date.now() + KEPT_MS, values };
  localStorage.setItem(KEY, JSON.stringify(draft));
  return draft.until;
}

/** Puts a draft back into the form, and tells until when it is kept; null when there is none. */
export function restoreAskDraft(form: HTMLFormElement): number | null {
  const draft = readDraft();
  if (!draft) return null;
  for (const control of controlsOf(form)) {
    const kept = draft.values.filter(([name]) => name === control.name).map(([, value]) => value);
    if (isChoice(control)) control.checked = kept.includes(control.value);
    else if (kept[0] !== undefined) control.value = joined(control, kept[0]);
    control.dispatchEvent(new Event('input', { bubbles: true })); // counters look anew
  }
  return draft.until;
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // a browser that keeps nothing for us holds no draft
  }
}

// Whoever wrote before the draft was put back keeps both.
function joined(control: Control, kept: string): string {
  if (control instanceof HTMLSelectElement) return kept;
  const { value, defaultValue } = control;
  if (value === defaultValue) return kept;
  if (value.includes(kept)) return value;
  return `${kept}${control instanceof HTMLTextAreaElement ? '\n\n' : ' '}${value}`.trim();
}

function readDraft(): Draft | null {
  try {
    const draft: Draft = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return draft && draft.until > Date.now() ? draft : null;
  } catch {
    return null; // nothing may be kept here, or it is no draft of ours
  }
}

function isChoice(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}
