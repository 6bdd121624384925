import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import { localisedRewrites } from './lib/i18n/routing.ts';
import { MEMORY } from './lib/kept/budget.ts';
import { pageHeaders } from './lib/web/headers.ts';

const SITEMAPS = [
  { source: '/sitemap.xml', destination: '/sitemap/whole' },
  { source: '/sitemap-:part(\\d+).xml', destination: '/sitemap/parts/:part' },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  cacheMaxMemorySize: MEMORY.framework,
  devIndicators: false,
  // date-holidays would bring every locale of moment into the build; by itself it loads none of them.
  serverExternalPackages: ['@node-rs/argon2', 'date-holidays', 'pg-boss', 'pino'],
  typescript: { ignoreBuildErrors: true }, // `npm run check` looks at the types of everything
  // A page that is kept stands under one address, not under every mixture of capitals.
  experimental: { globalNotFound: true, caseSensitiveRoutes: true },
  headers: async () => pageHeaders(),
  rewrites: async () => ({ beforeFiles: [...localisedRewrites(), ...SITEMAPS] }),
};

/** What the plugin adds is for building; a server that runs would hold its compiler in memory for nothing. */
export default async function nextConfig(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  return createNextIntlPlugin('./lib/i18n/request.ts')(config);
}
