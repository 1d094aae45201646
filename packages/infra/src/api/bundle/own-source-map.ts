import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** A map that says nothing: https://tc39.es/ecma426/. */
const NOTHING = Buffer.from('{"version":3,"sources":[""],"mappings":"AAAA"}').toString('base64');

/**
 * Leaves dependencies out of the source map. Node reads the whole map while it loads the bundle, also when no error ever
 * needs it, and two thirds of it would be about code that is not ours.
 */
export const ownSourceMap: Plugin = {
  name: 'own-source-map',
  setup: (build) => {
    build.onLoad({ filter: /\/node_modules\/.*\.[cm]?js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${NOTHING}`,
      loader: 'js',
    }));
  },
};
