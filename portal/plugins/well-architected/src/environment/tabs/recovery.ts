import type { EnvironmentTab } from './environment-tab';

export const recoveryTab: EnvironmentTab = {
  path: 'recovery',
  label: 'Recovery',
  load: async () => (await import('../../recovery/recovery-tab')).RecoveryTab,
};
