import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { OperatorsPolicy, type Groups } from './operators-policy';

/** The policy over the given groups, see `readGroups`. */
export const operatorsPolicyModule = (groups: Groups) =>
  createBackendModule({
    pluginId: 'permission',
    moduleId: 'operators-policy',
    register(env) {
      env.registerInit({
        deps: { policy: policyExtensionPoint, userInfo: coreServices.userInfo },
        // Backstage waits for a promise, and there is nothing to wait for.
        init({ policy, userInfo }) {
          policy.setPolicy(
            new OperatorsPolicy(groups, async (credentials) => {
              const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
              return ownershipEntityRefs;
            }),
          );
          return Promise.resolve();
        },
      });
    },
  });
