import { subscribe } from 'node:diagnostics_channel';

// Preloaded into the web server: when the process that started it is gone, so is the server.
process.on('disconnect', () => process.exit());

// With nothing in front of the server, whoever names a forwarded address has made it up.
if (process.env.RINNALLA_ENV !== 'production' && process.env.BEHIND_PROXY !== '1') {
  subscribe('http.server.request.start', ({ request }) => {
    delete request.headers['x-forwarded-for'];
  });
}
