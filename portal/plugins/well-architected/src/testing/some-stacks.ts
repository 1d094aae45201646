import type { Stack } from '@hexastyle/plugin-well-architected-common';

/** The pilot light of staging as it should be, to be varied. */
export function aStack(changes: Partial<Stack> = {}): Stack {
  const name = 'hexastyle-staging-pilot-light';
  return {
    name,
    region: 'us-west-2',
    arn: `arn:aws:cloudformation:us-west-2:111111111111:stack/${name}/1`,
    status: 'UPDATE_COMPLETE',
    drift: 'NOT_CHECKED',
    ...changes,
  };
}
