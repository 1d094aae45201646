import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { resolve } from 'node:path';
import { addEnvironmentAction } from './add-environment-action';

/** Lets software templates add environments to a platform. */
export const hexastyleModule = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'hexastyle',
  register(env) {
    env.registerInit({
      deps: { actions: scaffolderActionsExtensionPoint, config: coreServices.rootConfig },
      // Backstage waits for a promise, and there is nothing to wait for.
      init({ actions, config }) {
        const checkout = config.getOptionalString('hexastyle.checkoutDirectory');
        actions.addActions(addEnvironmentAction(checkout === undefined ? undefined : resolve(checkout)));
        return Promise.resolve();
      },
    });
  },
});
