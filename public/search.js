// Results that follow what is typed: the page of what is typed now is fetched as it is, and what
// differs (data-live) is put in place. Whatever goes wrong, the form is still a form.
const REST_MS = 250; // between two letters
const SETTLED_MS = 1200; // nobody types any more: say how many there are, keep the address

const form = document.querySelector('form[data-live-search]');
const field = form?.elements.q;
const said = document.querySelector('[data-live-said]');
const failed = document.querySelector('[data-live-failed]');

let shown = field?.defaultValue.trim(); // what the results on the page answer
let under = null; // the fetch on its way
let resting;
let settling;

const results = () => document.getElementById('results');

function addressOf() {
  const chosen = new URLSearchParams(new FormData(form));
  if (!field.value.trim()) chosen.delete('q');
  return chosen.size > 0 ? `${form.action}?${chosen}` : form.action;
}

function stop() {
  clearTimeout(resting);
  under?.abort();
  under = null;
  results().removeAttribute('aria-busy');
}

async function ask(words, live) {
  stop();
  under = new AbortController();
  const mine = under;
  results().setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch(addressOf(), {
      signal: mine.signal,
      headers: live ? { 'x-search': 'live' } : {},
    });
    if (!answer.ok) throw answer;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine.signal.aborted) return;
    if (!page.getElementById('results')) throw answer;
    put(page);
    shown = words;
    failed.hidden = true;
  } catch {
    if (mine !== under) return; // another has taken its place
    results().removeAttribute('aria-busy');
    failed.hidden = false;
  }
}

// Whoever has gone on into the results meanwhile stays on the same link.
function put(page) {
  const at = document.activeElement?.getAttribute('href');
  const inside = results().contains(document.activeElement);
  for (const part of document.querySelectorAll('[data-live]')) {
    const fresh = page.getElementById(part.id);
    if (fresh) part.replaceWith(fresh);
  }
  if (!inside) return;
  const same = [...results().querySelectorAll('a')].find((a) => a.getAttribute('href') === at);
  (same ?? results()).focus({ preventScroll: true });
}

function settle() {
  clearTimeout(settling);
  if (shown !== field.value.trim()) return;
  said.textContent = results().dataset.said;
  const address = addressOf();
  if (address === location.href.split('#')[0]) return;
  // One entry for the whole search: Back leads to where the reader was before it.
  history.replaceState(history.state, '', address);
  if ('none' in results().dataset) ask(shown, false); // counted, now that it is a whole word
}

function follow() {
  clearTimeout(resting);
  clearTimeout(settling);
  said.textContent = '';
  const words = field.value.trim();
  if (words === shown || words.length === 1) {
    stop();
    return;
  }
  resting = setTimeout(async () => {
    await ask(words, true);
    settling = setTimeout(settle, SETTLED_MS);
  }, REST_MS);
}

if (form) {
  form.addEventListener('input', follow);
  form.addEventListener('submit', stop);
  field.addEventListener('change', settle);
  follow(); // a browser may have kept what was typed before
}
