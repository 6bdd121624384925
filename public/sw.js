// Keeps one thing for the moment when the connection is gone: a page with help numbers in each
// language, with its style and fonts. Everything else comes from the network and is kept nowhere.
// Shows the notices that an asker wanted on this device; they say no more than that there is
// something to read.
const CACHE = 'offline-1';
const PAGES = { fi: '/fi/ei-yhteytta', sv: '/sv/ingen-anslutning', en: '/en/offline' };
const NEEDED = /href="(\/(?:_next\/static|fonts)\/[^"]+\.(?:css|woff2))"/g;
const FRESH_MS = 24 * 60 * 60 * 1000; // numbers change: they are looked up anew every day

self.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  // No navigation preload: it would ask a second time for what goes past us, and a sign-in link
  // works once.
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { method, mode, destination, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  if (mode === 'navigate') event.respondWith(pageOf(event, pathname));
  else if (destination === 'style' || destination === 'font') {
    event.respondWith(fetch(event.request).catch(() => kept(pathname)));
  }
});

async function pageOf(event, pathname) {
  try {
    const page = await fetch(event.request);
    event.waitUntil(refresh());
    return page;
  } catch {
    const language = pathname.split('/')[1] || navigator.language.slice(0, 2);
    return kept(PAGES[language] ?? PAGES.fi);
  }
}

async function kept(path) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path, { ignoreVary: true })) ?? Response.error();
}

async function refresh() {
  const page = await kept(PAGES.fi);
  const age = Date.now() - Date.parse(page.headers.get('date') ?? '');
  if (!(age < FRESH_MS)) await fill().catch(() => {}); // another time
}

// The pages name what they need, so all of it is of one deployment. Nothing is replaced before
// everything has come; nobody's cookies travel along.
async function fill() {
  const answers = new Map();
  const take = async (path) => {
    const answer = await fetch(path, { cache: 'no-cache', credentials: 'omit' });
    if (!answer.ok || answer.redirected) throw new Error(`${path}: ${answer.status}`);
    answers.set(path, answer);
    return answer;
  };
  const pages = await Promise.all(Object.values(PAGES).map(take));
  const texts = await Promise.all(pages.map((page) => page.clone().text()));
  const needed = new Set(
    texts.flatMap((text) => [...text.matchAll(NEEDED)].map(([, path]) => path)),
  );
  await Promise.all([...needed].map(take));

  const cache = await caches.open(CACHE);
  await Promise.all([...answers].map(([path, answer]) => cache.put(path, answer)));
  const old = (await cache.keys()).filter(({ url }) => !answers.has(new URL(url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
}

self.addEventListener('push', (event) => {
  const { title, body, path } = event.data.json();
  const look = { body, tag: 'notice', icon: '/apple-icon', data: { path } };
  event.waitUntil(self.registration.showNotification(title, look));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data.path));
});
