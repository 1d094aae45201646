import type { VitePWAOptions } from 'vite-plugin-pwa';
import { manifestOf } from './manifest-of.ts';

/** What makes the site an application: it can be installed, and it opens with the network off. */
export const pwa: Partial<VitePWAOptions> = {
  // A page that is open keeps its version until the person says otherwise.
  registerType: 'prompt',
  injectRegister: false,
  manifest: manifestOf('en'),
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
    navigateFallback: '/index.html',
    // The API is asked, never remembered: what is kept of it is in the store of the account.
    navigateFallbackDenylist: [/^\/api\//],
    cleanupOutdatedCaches: true,
    // The page of the first visit gets what it has not loaded yet from the worker, too, when the network goes.
    clientsClaim: true,
    sourcemap: false,
  },
};
