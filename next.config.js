import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';
import { localisedRewrites } from './lib/i18n/routing.ts';
import { pageHeaders } from './lib/web/headers.ts';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['@node-rs/argon2', 'pino'],
  cacheHandler: fileURLToPath(new URL('lib/web/page-cache.js', import.meta.url)),
  typescript: { ignoreBuildErrors: true }, // `npm run check` looks at the types of everything
  experimental: { globalNotFound: true, isrFlushToDisk: false },
  headers: async () => pageHeaders(),
  rewrites: async () => ({ beforeFiles: localisedRewrites() }),
};

export default withNextIntl(config);
