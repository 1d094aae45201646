import {
  ApiBlueprint,
  createFrontendPlugin,
  createRouteRef,
  fetchApiRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import { wellArchitectedApiRef } from './api/well-architected-api';
import { WellArchitectedClient } from './api/well-architected-client';
import { isEnvironment } from './environment/environment-entity';

const rootRouteRef = createRouteRef();

const api = ApiBlueprint.make({
  name: 'client',
  params: (defineParams) =>
    defineParams({
      api: wellArchitectedApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new WellArchitectedClient(fetchApi),
    }),
});

const environmentsPage = PageBlueprint.make({
  name: 'environments',
  params: {
    path: '/environments',
    routeRef: rootRouteRef,
    title: 'Environments',
    icon: <AccountBalanceIcon />,
    loader: async () => {
      const { EnvironmentsRouter } = await import('./environments-router');
      return <EnvironmentsRouter />;
    },
  },
});

const entityContent = EntityContentBlueprint.make({
  name: 'pillars',
  params: {
    path: '/well-architected',
    title: 'Well-Architected',
    filter: isEnvironment,
    loader: async () => {
      const { EntityPillars } = await import('./environment/entity-pillars');
      return <EntityPillars />;
    },
  },
});

/** Environments, pillars, claims and evidence, for Backstage's new frontend system. */
export const wellArchitectedPlugin = createFrontendPlugin({
  pluginId: 'well-architected',
  title: 'Environments',
  icon: <AccountBalanceIcon />,
  routes: { root: rootRouteRef },
  extensions: [api, environmentsPage, entityContent],
});
