import { coreServices, createBackendPlugin } from '@backstage/backend-plugin-api';
import { wellArchitectedPermissions } from '@hexastyle/plugin-well-architected-common';
import { Access } from './access';
import { BestPractices } from './best-practices';
import { Comparisons } from './compare/comparisons';
import { readWellArchitectedConfig } from './config';
import { DiskReports } from './disk-reports';
import { Drills } from './drills/drills';
import { drillsRouter } from './drills/drills-router';
import { Environments } from './environments';
import { schedulePruning } from './history/schedule-pruning';
import { StoredReports } from './history/stored-reports';
import { Accounts } from './live/accounts';
import { Collector } from './live/collector';
import { liveRouter } from './live/live-router';
import { LiveStore } from './live/live-store';
import { scheduleReading } from './live/schedule-reading';
import { migrate } from './migrate';
import { PushedReports } from './pushed-reports';
import { wellArchitectedRouter } from './router';
import { Runbooks } from './runbooks/runbooks';
import { runbooksRouter } from './runbooks/runbooks-router';

/** Serves the environments, their pillars, claims and evidence under `/api/well-architected`. */
export const wellArchitectedPlugin = createBackendPlugin({
  pluginId: 'well-architected',
  register(env) {
    env.registerInit({
      deps: {
        logger: coreServices.logger,
        rootConfig: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init({ logger, rootConfig, database, httpAuth, httpRouter, permissions, permissionsRegistry, scheduler }) {
        const config = readWellArchitectedConfig(rootConfig);
        const knex = await migrate(database);
        const pushed = new PushedReports(knex, logger);
        const stored = new StoredReports(knex, logger);
        const environments = new Environments(
          config,
          { disk: new DiskReports(config.reportsDirectory), pushed, stored },
          await BestPractices.read(),
        );
        permissionsRegistry.addPermissions(wellArchitectedPermissions);
        const access = new Access(httpAuth, permissions);
        const runbooks = new Runbooks(config.runbooksDirectory);
        const drills = new Drills(knex, logger);
        const live = new LiveStore(knex, logger);
        const collector = config.live.enabled
          ? new Collector({ accounts: new Accounts(rootConfig), store: live, logger })
          : undefined;
        if (collector !== undefined) {
          const { environments: described } = config;
          await scheduleReading({
            scheduler,
            logger,
            collector,
            store: live,
            config: config.live,
            environments: described,
          });
        }
        await schedulePruning({ scheduler, logger, stored, retention: config.history });
        httpRouter.use(
          wellArchitectedRouter({
            environments,
            pushed,
            stored,
            comparisons: new Comparisons(environments, config.expectedDifferences),
            live: collector === undefined ? undefined : live,
            access,
            logger,
            routers: [
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
