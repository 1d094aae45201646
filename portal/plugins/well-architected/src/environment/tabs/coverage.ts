import type { EnvironmentTab } from './environment-tab';

export const coverageTab: EnvironmentTab = {
  path: 'coverage',
  label: 'Coverage',
  load: async () => (await import('../../coverage/coverage-tab')).CoverageTab,
};
