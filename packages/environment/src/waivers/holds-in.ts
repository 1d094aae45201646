import type { WaiverScope } from './waiver';

/** Whether a waiver's scope has the environment in it, whatever the day. */
export const holdsIn = (scope: WaiverScope, environment: string): boolean =>
  scope === 'all' || scope.includes(environment);
