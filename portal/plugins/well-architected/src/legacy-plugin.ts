import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { wellArchitectedApiRef } from './api/well-architected-api';
import { WellArchitectedClient } from './api/well-architected-client';
import { legacyRouteRef } from './legacy-route-ref';

/** The plugin for apps of Backstage's old frontend system. */
export const wellArchitectedPlugin = createPlugin({
  id: 'well-architected',
  routes: { root: legacyRouteRef },
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
    mountPoint: legacyRouteRef,
  }),
);

/** The pillars of the entity that is shown, for an `EntityLayout.Route` with `if={isEnvironment}`. */
export const EntityWellArchitectedContent = wellArchitectedPlugin.provide(
  createComponentExtension({
    name: 'EntityWellArchitectedContent',
    component: { lazy: async () => (await import('./environment/entity-pillars')).EntityPillars },
  }),
);

/** The component that is shown, in its environments, for an `EntityLayout.Route` with `if={isComponentAvailable}`. */
export const EntityComponentContent = wellArchitectedPlugin.provide(
  createComponentExtension({
    name: 'EntityComponentContent',
    component: { lazy: async () => (await import('./legacy-cards')).LegacyEntityComponent },
  }),
);

/** The environments of a system or a component, for an `EntitySwitch.Case` with `if={isEnvironmentsAvailable}`. */
export const EntityEnvironmentsCard = wellArchitectedPlugin.provide(
  createComponentExtension({
    name: 'EntityEnvironmentsCard',
    component: { lazy: async () => (await import('./legacy-cards')).LegacyEnvironmentsCard },
  }),
);

/** The six pillars of an environment, for an `EntitySwitch.Case` with `if={isEnvironment}`. */
export const EntityPillarsCard = wellArchitectedPlugin.provide(
  createComponentExtension({
    name: 'EntityPillarsCard',
    component: { lazy: async () => (await import('./legacy-cards')).LegacyPillarsCard },
  }),
);

/** Claims and runbooks among the results of search, inside of `SearchResult`. */
export const WellArchitectedSearchResultListItem = wellArchitectedPlugin.provide(
  createSearchResultListItemExtension({
    name: 'WellArchitectedSearchResultListItem',
    component: async () => (await import('./search/search-result')).SearchResult,
    predicate: ({ type }) => type === 'well-architected-claim' || type === 'well-architected-runbook',
  }),
);
