import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { buildForPeople, readConfig } from './config.ts';
import { APPLICATION, firstPage } from './first-page.ts';
import { germanManifest } from './german-manifest.ts';
import { pwa } from './pwa.ts';
import { toldTooLarge } from './told-too-large.ts';

const { webPort, apiPort } = readConfig();
const server = {
  host: '127.0.0.1',
  port: webPort,
  strictPort: true,
  proxy: { '/api': { target: `http://127.0.0.1:${apiPort}`, changeOrigin: true, configure: toldTooLarge } },
};

/** The rule of the edge, that pages load only what is theirs, while developing; the journey holds pages to the edge's own words. */
const contentSecurityPolicy = "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

/**
 * What is needed together is one file: a phone waits for every round of requests longer than for what is in it. Files of
 * lower priority hold what those of higher priority do not.
 */
const GROUPS = [
  { name: 'first', tags: ['$initial' as const], priority: 4 },
  { name: APPLICATION, test: /src[\\/]app[\\/]start\.tsx$/, priority: 3 },
  { name: 'server', test: /src[\\/]app[\\/](?:ask-account|start-sync|set-up-client)\.ts$/, priority: 2 },
  { name: 'today', test: /pages[\\/]today-page\.tsx$/, priority: 1 },
  { name: 'sign-in', test: /pages[\\/]sign-in-page\.tsx$/ },
];

export default defineConfig(({ command, isPreview }) => {
  if (command === 'build' && isPreview !== true) buildForPeople();
  return {
    plugins: [react(), germanManifest, firstPage, VitePWA(pwa)],
    resolve: { conditions: ['hexastyle-source', ...defaultClientConditions] },
    server,
    preview: { ...server, headers: { 'Content-Security-Policy': contentSecurityPolicy } },
    build: {
      target: 'es2022',
      sourcemap: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } },
    },
  };
});
