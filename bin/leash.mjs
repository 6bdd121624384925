import { subscribe } from 'node:diagnostics_channel';

// Preloaded into the web server: when the process that started it is gone, so is the server.
process.on('disconnect', () => process.exit());

// Where nothing stands in front of the server, who says from where they were forwarded has made it up,
// and would not be counted with their other requests.
if (process.env.RINNALLA_ENV !== 'production' && process.env.BEHIND_PROXY !== '1') {
  subscribe('http.server.request.start', ({ request }) => {
    delete request.headers['x-forwarded-for'];
  });
}
