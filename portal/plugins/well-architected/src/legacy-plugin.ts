import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  createRouteRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { wellArchitectedApiRef } from './api/well-architected-api';
import { WellArchitectedClient } from './api/well-architected-client';

const rootRouteRef = createRouteRef({ id: 'well-architected' });

/** The plugin for apps of Backstage's old frontend system. */
export const wellArchitectedPlugin = createPlugin({
  id: 'well-architected',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: wellArchitectedApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) => new WellArchitectedClient(fetchApi),
    }),
  ],
});

/** The environments, to be mounted by `<Route path="/environments" element={<WellArchitectedPage />} />`. */
export const WellArchitectedPage = wellArchitectedPlugin.provide(
  createRoutableExtension({
    name: 'WellArchitectedPage',
    component: async () => (await import('./legacy-page')).LegacyPage,
    mountPoint: rootRouteRef,
  }),
);

/** The pillars of the entity that is shown, for an `EntityLayout.Route` with `if={isEnvironment}`. */
export const EntityWellArchitectedContent = wellArchitectedPlugin.provide(
  createComponentExtension({
    name: 'EntityWellArchitectedContent',
    component: { lazy: async () => (await import('./environment/entity-pillars')).EntityPillars },
  }),
);
