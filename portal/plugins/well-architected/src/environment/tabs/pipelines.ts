import type { EnvironmentTab } from './environment-tab';

export const pipelinesTab: EnvironmentTab = {
  path: 'pipelines',
  label: 'Pipelines',
  load: async () => (await import('../../pipelines/pipelines-tab')).PipelinesTab,
};
