import type { VitePWAOptions } from 'vite-plugin-pwa';

/** What makes the site an application: it can be installed, and it opens with the network off. */
export const pwa: Partial<VitePWAOptions> = {
  // A page that is open keeps its version until the person says otherwise.
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    id: '/',
    name: 'Hexastyle',
    short_name: 'Hexastyle',
    description: 'Six habits a day hold up the roof: tick what you did, keep the streak.',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    lang: 'en',
    categories: ['lifestyle', 'productivity'],
    background_color: '#f6f2ea',
    theme_color: '#1c5d7a',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [{ name: 'New habit', url: '/habits/new' }],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
    navigateFallback: '/index.html',
    // The API is asked, never remembered: what is kept of it is in the store of the account.
    navigateFallbackDenylist: [/^\/api\//],
    cleanupOutdatedCaches: true,
    sourcemap: false,
  },
};
