import type { Environment } from '@hexastyle/environment';
import { clusterIdentifierOf } from '../../data/cluster-settings';

/** What the automations act on. These things are made by stacks that come later, so that they are known by name only. */
export const automationTargets = (environment: Environment) =>
  ({
    functionName: `hexastyle-${environment.name}-api`,
    aliasName: 'live',
    clusterName: clusterIdentifierOf(environment),
    pipelineNames: ['infrastructure', 'backend', 'frontend'].map((end) => `hexastyle-${environment.name}-${end}`),
  }) as const;
