import { lazy } from 'react';
import type { EnvironmentTab } from './environment-tab';

export const alarmsTab: EnvironmentTab = {
  path: 'alarms',
  label: 'Alarms',
  Content: lazy(async () => ({ default: (await import('../../alarms/alarms-tab')).AlarmsTab })),
};
