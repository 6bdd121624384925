// The little that pages without a framework do: leave the site at once (links marked
// data-quick-exit, ordinary links where no script runs) and print (buttons marked data-print,
// hidden where no script runs).
const PRESSES = 3;
const WITHIN_MS = 5000;
let presses = [];

const exit = () => document.querySelector('a[data-quick-exit]');

function leave(link) {
  // replace(): Back does not return here from the neutral page.
  location.replace(link.href);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-quick-exit]');
  if (!link) return;
  event.preventDefault();
  leave(link);
});

document.addEventListener('keydown', (event) => {
  const link = exit();
  if (event.key !== 'Shift' || event.repeat || !link) return;
  presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
  if (presses.length >= PRESSES) leave(link);
});

for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
