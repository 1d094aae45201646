import { createBackendModule } from '@backstage/backend-plugin-api';
import type { PlaceholderResolver } from '@backstage/plugin-catalog-node';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/**
 * `$text` in a catalog file. Backstage reads it beside files that lie in a repository's web address only;
 * on one machine the catalog file lies on disk, and so does the API's definition. Nothing outside the
 * catalog file's own folder is read.
 */
export const resolveText: PlaceholderResolver = async ({ value, baseUrl, read, resolveUrl }) => {
  if (typeof value !== 'string') {
    throw new Error('$text must be the path of a file.');
  }
  if (!isAbsolute(baseUrl)) {
    return (await read(resolveUrl(value, baseUrl))).toString('utf8');
  }
  const folder = dirname(baseUrl);
  const file = resolve(folder, value);
  if (relative(folder, file).startsWith('..')) {
    throw new Error(`$text: ${value} lies outside ${folder}. Move it below that folder.`);
  }
  return readFile(file, 'utf8');
};

export const textFromDisk = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'text-from-disk',
  register(env) {
    env.registerInit({
      deps: { processing: catalogProcessingExtensionPoint },
      // Backstage waits for a promise, and there is nothing to wait for.
      init({ processing }) {
        processing.addPlaceholderResolver('text', resolveText);
        return Promise.resolve();
      },
    });
  },
});
