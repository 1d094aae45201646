import type { EnvironmentTab } from './environment-tab';

export const costsTab: EnvironmentTab = {
  path: 'costs',
  label: 'Costs',
  load: async () => (await import('../../costs/costs-tab')).CostsTab,
};
