import type { Environment } from '@hexastyle/environment';

/** What the automations act on. These things are made by stacks that come later, so that they are known by name only. */
export const automationTargets = ({ name }: Environment) =>
  ({
    functionName: `hexastyle-${name}-api`,
    aliasName: 'live',
    clusterName: `hexastyle-${name}`,
    pipelineNames: ['infrastructure', 'backend', 'frontend'].map((pipeline) => `hexastyle-${name}-${pipeline}`),
  }) as const;
