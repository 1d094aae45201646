import { coreServices, createBackendPlugin } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { notificationService } from '@backstage/plugin-notifications-node';
import { wellArchitectedPermissions } from '@hexastyle/plugin-well-architected-common';
import { registerActions } from './actions/register-actions';
import { Access } from './access';
import { Comparisons } from './compare/comparisons';
import { readWellArchitectedConfig } from './config';
import { Drills } from './drills/drills';
import { drillsRouter } from './drills/drills-router';
import { schedulePruning } from './history/schedule-pruning';
import { inventoryRoutes } from './inventory/inventory-routes';
import { liveRouter } from './live/live-router';
import { LiveStore } from './live/live-store';
import { startReading } from './live/start-reading';
import { migrate } from './migrate';
import { tellOfAlarms } from './notifications/tell-of-alarms';
import { Notifier } from './notifications/notifier';
import { Owners } from './notifications/owners';
import { openSources } from './open-sources';
import { PluginRequests } from './plugin-requests';
import { wellArchitectedRouter } from './router';
import { Runbooks } from './runbooks/runbooks';
import { runbooksRouter } from './runbooks/runbooks-router';
import { unavailableRouter } from './unavailable-router';
import { unfitDatabase } from './unfit-database';

const DEPENDENCIES = {
  actions: actionsRegistryServiceRef,
  auth: coreServices.auth,
  discovery: coreServices.discovery,
  logger: coreServices.logger,
  rootConfig: coreServices.rootConfig,
  database: coreServices.database,
  httpAuth: coreServices.httpAuth,
  httpRouter: coreServices.httpRouter,
  permissions: coreServices.permissions,
  permissionsRegistry: coreServices.permissionsRegistry,
  scheduler: coreServices.scheduler,
  // It has a default of its own: a backend without the plugin starts, and sending fails.
  notifications: notificationService,
};

/** Serves the environments, their pillars, claims and evidence under `/api/well-architected`. */
export const wellArchitectedPlugin = createBackendPlugin({
  pluginId: 'well-architected',
  register(env) {
    env.registerInit({
      deps: DEPENDENCIES,
      async init({ actions, auth, discovery, notifications, permissions, permissionsRegistry, ...services }) {
        const { logger, rootConfig, database, httpAuth, httpRouter, scheduler } = services;
        const config = readWellArchitectedConfig(rootConfig);
        const unfit = unfitDatabase(await database.getClient());
        if (unfit !== undefined) {
          // An error would end the whole backend, and with it the plugins that can do with this database.
          logger.error(unfit);
          httpRouter.use(unavailableRouter(unfit));
          return;
        }
        const knex = await migrate(database);
        const sources = await openSources(config, knex, logger);
        const { pushed, stored, pushedInventories, inventories, environments } = sources;
        permissionsRegistry.addPermissions(wellArchitectedPermissions);
        const access = new Access(httpAuth, permissions);
        const runbooks = new Runbooks(config.runbooksDirectory);
        const drills = new Drills(knex, logger);
        const live = new LiveStore(knex, logger);
        const catalog = new PluginRequests('catalog', auth, discovery);
        const notifier = new Notifier(notifications, new Owners(catalog), logger);
        const onAlarms = tellOfAlarms(notifier);
        const collector = await startReading({ scheduler, logger, rootConfig, config, store: live, onAlarms });
        await schedulePruning({ scheduler, logger, kept: [stored, pushedInventories], retention: config.history });
        const read = collector === undefined ? undefined : live;
        registerActions(actions, { environments, runbooks, live: read, access });
        httpRouter.use(
          wellArchitectedRouter({
            environments,
            pushed,
            stored,
            comparisons: new Comparisons(environments, inventories, config.expectedDifferences),
            live: read,
            access,
            logger,
            notifier,
            routers: [
              inventoryRoutes({ environments, inventories, pushed: pushedInventories, access }),
              runbooksRouter({ environments, runbooks, drills, access }),
              drillsRouter({ environments, runbooks, drills, access }),
              liveRouter({ environments, access, store: live, collector }),
            ],
          }),
        );
      },
    });
  },
});
