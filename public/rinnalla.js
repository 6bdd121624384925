// The little that pages without a framework do: leave the site at once (links marked
// data-quick-exit, ordinary links where no script runs), forget a draft whose time is over, print
// (buttons marked data-print, hidden where no script runs), press in place (forms marked data-press),
// and say whether a line is open now (data-words: moments in order with what to say from then on;
// without a script the hours stand alone).
const PRESSES = 3;
const WITHIN_MS = 5000;
const FORGET = '/api/leave';
const LEFT = 'left'; // where to, from the moment of leaving until somebody comes back on purpose
let presses = [];
let going = false;

const exit = () => document.querySelector('a[data-quick-exit]');

function leave(link) {
  const place = link.dataset.quickExit;
  // Sent even though the page is going: closes an open question. Waiting for it would take time.
  navigator.sendBeacon(FORGET);
  remember(place);
  go(place);
}

function remember(place) {
  try {
    localStorage.removeItem('draft'); // components/ask/draft.ts
    sessionStorage.setItem(LEFT, place);
    localStorage.setItem(LEFT, place); // other tabs hear of it,
    localStorage.removeItem(LEFT); // and nothing of it stays
  } catch {
    // A browser that keeps nothing for us has nothing to forget either.
  }
}

// The page is gone at once, however slow the next one is, and its name with it. replace(): Back does
// not return to it.
function go(place) {
  going = true;
  document.documentElement.hidden = true;
  document.title = new URL(place).host;
  location.replace(place);
}

// Back, from where somebody went to leave us, shows no page of ours: it leaves again. Whoever comes by
// a link or an address of their own is welcome.
function comeBack(byHistory) {
  try {
    const place = sessionStorage.getItem(LEFT);
    if (place && byHistory) go(place);
    else sessionStorage.removeItem(LEFT);
  } catch {
    // as above
  }
}

// A draft (components/ask/draft.ts) is gone when its time is over, whichever page is opened then.
function forgetOldDraft() {
  try {
    const draft = JSON.parse(localStorage.getItem('draft') ?? 'null');
    if (draft && !(draft.until > Date.now())) localStorage.removeItem('draft');
  } catch {
    // as above
  }
}

forgetOldDraft();
comeBack(performance.getEntriesByType('navigation')[0]?.type === 'back_forward');
addEventListener('pageshow', ({ persisted }) => persisted && comeBack(true));
// A page that the browser kept alive hears only when it comes back what was said meanwhile: by then
// it is leaving already, and leaving twice would show the next page twice.
addEventListener('pagehide', () => {
  going = false;
});
addEventListener('storage', ({ key, newValue }) => {
  if (key === LEFT && newValue && exit() && !going) go(exit().dataset.quickExit);
});

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-quick-exit]');
  if (!link) return;
  event.preventDefault();
  leave(link);
});

// Shift alone: whoever writes capital letters, or selects with the mouse, stays.
document.addEventListener('pointerdown', () => {
  presses = [];
});
document.addEventListener('keydown', (event) => {
  if (event.repeat) return;
  if (event.key !== 'Shift') presses = [];
  const link = exit();
  if (event.key !== 'Shift' || !link) return;
  presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
  if (presses.length >= PRESSES) leave(link);
});

for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

const EVERY_MS = 30_000;
const places = document.querySelectorAll('[data-words]');

function tell() {
  const now = new Date().toISOString();
  for (const place of places) {
    const said = JSON.parse(place.dataset.words).findLast(([from]) => from <= now)?.[1] ?? '';
    if (place.textContent !== said) place.textContent = said;
  }
}

if (places.length > 0) {
  tell();
  setInterval(tell, EVERY_MS);
}

for (const form of document.querySelectorAll('form[data-press]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.press === 'plain') return;
    event.preventDefault();
    press(form, event.submitter);
  });
}

async function press(form, button) {
  if (form.dataset.press === 'busy') return;
  form.dataset.press = 'busy';
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(new FormData(form, button)),
    });
    if (!answer.ok) throw answer;
    const { text, anchor } = await answer.json();
    if (text) form.querySelector('[data-press-count]').textContent = text;
    for (const shown of form.querySelectorAll('[data-shown]')) delete shown.dataset.shown;
    document.getElementById(anchor).dataset.shown = '';
    form.dataset.press = '';
  } catch {
    // As if there were no script: the form goes the long way.
    form.dataset.press = 'plain';
    form.requestSubmit(button);
  }
}

// Help numbers for the moment when the connection is gone (sw.js). Some browsers keep nothing, by
// choice of their owner: the page works as well without.
async function keepHelpNumbers() {
  try {
    await navigator.serviceWorker?.register('/sw.js');
  } catch (problem) {
    console.info('No page for offline use:', problem.message);
  }
}
addEventListener('load', keepHelpNumbers);
