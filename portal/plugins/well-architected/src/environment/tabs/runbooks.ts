import { lazy } from 'react';
import type { EnvironmentTab } from './environment-tab';

export const runbooksTab: EnvironmentTab = {
  path: 'runbooks',
  label: 'Runbooks',
  Content: lazy(async () => ({ default: (await import('../../runbooks/runbooks-tab')).RunbooksTab })),
};
