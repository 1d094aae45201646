import type { EnvironmentTab } from './environment-tab';

export const alarmsTab: EnvironmentTab = {
  path: 'alarms',
  label: 'Alarms',
  load: async () => (await import('../../alarms/alarms-tab')).AlarmsTab,
};
