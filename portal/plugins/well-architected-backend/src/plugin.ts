import { coreServices, createBackendPlugin } from '@backstage/backend-plugin-api';
import { wellArchitectedPermissions } from '@hexastyle/plugin-well-architected-common';
import { Access } from './access';
import { BestPractices } from './best-practices';
import { readWellArchitectedConfig } from './config';
import { DiskReports } from './disk-reports';
import { Drills } from './drills/drills';
import { drillsRouter } from './drills/drills-router';
import { Environments } from './environments';
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
      },
      async init({ logger, rootConfig, database, httpAuth, httpRouter, permissions, permissionsRegistry }) {
        const config = readWellArchitectedConfig(rootConfig);
        const knex = await migrate(database);
        const pushed = new PushedReports(knex, logger);
        const environments = new Environments(
          config,
          new DiskReports(config.reportsDirectory),
          pushed,
          await BestPractices.read(),
        );
        permissionsRegistry.addPermissions(wellArchitectedPermissions);
        const access = new Access(httpAuth, permissions);
        const runbooks = new Runbooks(config.runbooksDirectory);
        const drills = new Drills(knex, logger);
        httpRouter.use(
          wellArchitectedRouter({
            environments,
            pushed,
            access,
            routers: [
              runbooksRouter({ environments, runbooks, drills, access }),
              drillsRouter({ environments, runbooks, drills, access }),
            ],
          }),
        );
      },
    });
  },
});
