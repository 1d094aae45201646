import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { DirectoryPreparer, techdocsPreparerExtensionPoint } from '@backstage/plugin-techdocs-node';
import { tmpdir } from 'node:os';
import { CopyingPreparer } from './copying-preparer';

/** Building the documents leaves the working copy that they lie in as it is. */
export const docsFromDisk = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'docs-from-disk',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        reader: coreServices.urlReader,
        preparers: techdocsPreparerExtensionPoint,
      },
      // Backstage waits for a promise, and there is nothing to wait for.
      init({ config, logger, reader, preparers }) {
        const original = DirectoryPreparer.fromConfig(config, { logger, reader });
        const directory = config.getOptionalString('backend.workingDirectory') ?? tmpdir();
        preparers.registerPreparer('dir', new CopyingPreparer(original, directory));
        return Promise.resolve();
      },
    });
  },
});
