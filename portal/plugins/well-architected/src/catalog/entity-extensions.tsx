import { EntityCardBlueprint, EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { isComponentAvailable } from '../component/named-components';
import { isEnvironment } from '../environment/environment-entity';
import { isEnvironmentsAvailable } from './is-environments-available';
import { MountedPages } from './mounted-pages';

const environmentsCard = EntityCardBlueprint.make({
  name: 'environments',
  params: {
    type: 'content',
    filter: isEnvironmentsAvailable,
    loader: async () => {
      const { EnvironmentsCard } = await import('./environments-card');
      return (
        <MountedPages>
          <EnvironmentsCard />
        </MountedPages>
      );
    },
  },
});

const pillarsCard = EntityCardBlueprint.make({
  name: 'pillars',
  params: {
    type: 'content',
    filter: isEnvironment,
    loader: async () => {
      const { PillarsCard } = await import('./pillars-card');
      return (
        <MountedPages>
          <PillarsCard />
        </MountedPages>
      );
    },
  },
});

const pillarsContent = EntityContentBlueprint.make({
  name: 'pillars',
  params: {
    path: '/well-architected',
    title: 'Well-Architected',
    filter: isEnvironment,
    loader: async () => {
      const { EntityPillars } = await import('../environment/entity-pillars');
      return <EntityPillars />;
    },
  },
});

const componentContent = EntityContentBlueprint.make({
  name: 'component',
  params: {
    path: '/claims-and-cost',
    title: 'Claims and cost',
    filter: isComponentAvailable,
    loader: async () => {
      const { EntityComponent } = await import('../component/entity-component');
      return (
        <MountedPages>
          <EntityComponent />
        </MountedPages>
      );
    },
  },
});

/** What the catalog's pages show of environments. */
export const entityExtensions = [environmentsCard, pillarsCard, pillarsContent, componentContent];
