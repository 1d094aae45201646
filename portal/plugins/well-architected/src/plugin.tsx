import { ApiBlueprint, createFrontendPlugin, fetchApiRef, PageBlueprint } from '@backstage/frontend-plugin-api';
import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import { wellArchitectedApiRef } from './api/well-architected-api';
import { WellArchitectedClient } from './api/well-architected-client';
import { entityExtensions } from './catalog/entity-extensions';
import { rootRouteRef } from './root-route-ref';
import { searchExtensions } from './search/search-extensions';

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

/** Environments, pillars, claims and evidence, for Backstage's new frontend system. */
export const wellArchitectedPlugin = createFrontendPlugin({
  pluginId: 'well-architected',
  title: 'Environments',
  icon: <AccountBalanceIcon />,
  routes: { root: rootRouteRef },
  extensions: [api, environmentsPage, ...entityExtensions, ...searchExtensions],
});
