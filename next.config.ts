import type { NextConfig } from 'next';

/** The page's Content-Security-Policy carries a nonce and is set in proxy.ts. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // With `no-referrer`, a browser would not say that the form to sign in comes from our own page.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // `npm test` checks the types. Here it would check the tests too, whose packages `npm ci --omit=dev` leaves out.
  typescript: { ignoreBuildErrors: true },
  // Bundled, a native module would not find its binary, nor the dictionary its files.
  serverExternalPackages: ['hnswlib-node', 'dictionary-en', 'pino'],
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: { '@ai-sdk/gateway': { browser: './app/chat/no-gateway.ts' } },
  },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    {
      source: '/api/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }],
    },
  ],
};

export default config;
