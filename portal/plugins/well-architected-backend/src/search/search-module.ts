import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { claimsOf } from './claims-of';
import { DocumentsCollator } from './documents-collator';
import { PluginRequests } from '../plugin-requests';
import { readSchedule } from './read-schedule';
import { runbooksOf } from './runbooks-of';

/** Lets search find the claims and the runbooks of all environments. */
export const wellArchitectedSearchModule = createBackendModule({
  pluginId: 'search',
  moduleId: 'well-architected',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        scheduler: coreServices.scheduler,
        index: searchIndexRegistryExtensionPoint,
      },
      // Backstage waits for a promise, and there is nothing to wait for.
      init({ auth, config, discovery, scheduler, index }) {
        const backend = new PluginRequests('well-architected', auth, discovery);
        const schedule = scheduler.createScheduledTaskRunner(readSchedule(config));
        index.addCollator({ schedule, factory: new DocumentsCollator('well-architected-claim', backend, claimsOf) });
        index.addCollator({
          schedule,
          factory: new DocumentsCollator('well-architected-runbook', backend, runbooksOf),
        });
        return Promise.resolve();
      },
    });
  },
});
