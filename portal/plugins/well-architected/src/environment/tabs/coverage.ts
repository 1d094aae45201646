import { lazy } from 'react';
import type { EnvironmentTab } from './environment-tab';

export const coverageTab: EnvironmentTab = {
  path: 'coverage',
  label: 'Coverage',
  Content: lazy(async () => ({ default: (await import('../../coverage/coverage-tab')).CoverageTab })),
};
