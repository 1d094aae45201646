import { useRouteRef } from '@backstage/core-plugin-api';
import { EnvironmentsCard } from './catalog/environments-card';
import { PagesAddress } from './catalog/pages-address';
import { PillarsCard } from './catalog/pillars-card';
import { EntityComponent } from './component/entity-component';
import { legacyRouteRef } from './legacy-route-ref';

/** The card of a system or a component, leading to where an old app mounts the pages. */
export function LegacyEnvironmentsCard() {
  return (
    <PagesAddress.Provider value={useRouteRef(legacyRouteRef)()}>
      <EnvironmentsCard />
    </PagesAddress.Provider>
  );
}

/** The card of an environment, leading to where an old app mounts the pages. */
export function LegacyPillarsCard() {
  return (
    <PagesAddress.Provider value={useRouteRef(legacyRouteRef)()}>
      <PillarsCard />
    </PagesAddress.Provider>
  );
}

/** What a component is in its environments, leading to where an old app mounts the pages. */
export function LegacyEntityComponent() {
  return (
    <PagesAddress.Provider value={useRouteRef(legacyRouteRef)()}>
      <EntityComponent />
    </PagesAddress.Provider>
  );
}
