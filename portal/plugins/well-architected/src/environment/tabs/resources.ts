import { lazy } from 'react';
import type { EnvironmentTab } from './environment-tab';

export const resourcesTab: EnvironmentTab = {
  path: 'resources',
  label: 'Resources',
  Content: lazy(async () => ({ default: (await import('../../resources/resources-tab')).ResourcesTab })),
};
