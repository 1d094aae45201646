import { createApp } from '@backstage/frontend-defaults';
import apiDocs from '@backstage/plugin-api-docs/alpha';
import catalog from '@backstage/plugin-catalog/alpha';
import catalogGraph from '@backstage/plugin-catalog-graph/alpha';
import notifications from '@backstage/plugin-notifications/alpha';
import org from '@backstage/plugin-org/alpha';
import scaffolder from '@backstage/plugin-scaffolder/alpha';
import search from '@backstage/plugin-search/alpha';
import techdocs from '@backstage/plugin-techdocs/alpha';
import userSettings from '@backstage/plugin-user-settings/alpha';
import wellArchitected from '@hexastyle/plugin-well-architected';
import { navModule } from './modules/nav';
import { notificationSettingsModule } from './modules/notification-settings';
import { signInModule } from './modules/sign-in';
import { userSettingsModule } from './modules/user-settings';

export const app = createApp({
  features: [
    wellArchitected,
    catalog,
    catalogGraph,
    apiDocs,
    techdocs,
    scaffolder,
    search,
    notifications,
    org,
    userSettings,
    navModule,
    notificationSettingsModule,
    signInModule,
    userSettingsModule,
  ],
});
