import type { EnvironmentTab } from './environment-tab';

export const resourcesTab: EnvironmentTab = {
  path: 'resources',
  label: 'Resources',
  load: async () => (await import('../../resources/resources-tab')).ResourcesTab,
};
