import type { EnvironmentTab } from './environment-tab';

export const runbooksTab: EnvironmentTab = {
  path: 'runbooks',
  label: 'Runbooks',
  namesItself: true,
  load: async () => (await import('../../runbooks/runbooks-tab')).RunbooksTab,
};
