import { lazy } from 'react';
import type { EnvironmentTab } from './environment-tab';

export const recoveryTab: EnvironmentTab = {
  path: 'recovery',
  label: 'Recovery',
  Content: lazy(async () => ({ default: (await import('../../recovery/recovery-tab')).RecoveryTab })),
};
