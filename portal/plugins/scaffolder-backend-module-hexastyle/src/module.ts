import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { addEnvironmentAction } from './add-environment-action';
import { readHexastyleConfig } from './config';
import { environmentScaffoldPermission } from './permissions';

/** Lets software templates add environments to a platform. */
export const hexastyleModule = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'hexastyle',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        config: coreServices.rootConfig,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      // Backstage waits for a promise, and there is nothing to wait for.
      init({ actions, config, permissions, permissionsRegistry }) {
        permissionsRegistry.addPermissions([environmentScaffoldPermission]);
        actions.addActions(addEnvironmentAction(readHexastyleConfig(config), permissions));
        return Promise.resolve();
      },
    });
  },
});
