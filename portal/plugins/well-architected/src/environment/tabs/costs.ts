import { lazy } from 'react';
import type { EnvironmentTab } from './environment-tab';

export const costsTab: EnvironmentTab = {
  path: 'costs',
  label: 'Costs',
  Content: lazy(async () => ({ default: (await import('../../costs/costs-tab')).CostsTab })),
};
