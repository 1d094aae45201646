import type { Plugin } from 'vite';
import { manifestOf } from './manifest-of.ts';

/** A manifest has one language: the page names the one that it speaks. */
export const germanManifest: Plugin = {
  name: 'german-manifest',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'manifest.de.webmanifest', source: JSON.stringify(manifestOf('de')) });
  },
};
