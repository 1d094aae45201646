import { lazy } from 'react';
import type { EnvironmentTab } from './environment-tab';

export const pipelinesTab: EnvironmentTab = {
  path: 'pipelines',
  label: 'Pipelines',
  Content: lazy(async () => ({ default: (await import('../../pipelines/pipelines-tab')).PipelinesTab })),
};
