import type { Environment } from '@hexastyle/environment';
import { clusterIdentifierOf } from '../../data/cluster-settings';
import { PIPELINES, pipelineName } from '../../delivery/pipeline-name';

/** What the automations act on. These things are made by stacks that come later, so that they are known by name only. */
export const automationTargets = (environment: Environment) =>
  ({
    functionName: `hexastyle-${environment.name}-api`,
    aliasName: 'live',
    clusterName: clusterIdentifierOf(environment),
    pipelineNames: PIPELINES.map((pipeline) => pipelineName(environment, pipeline)),
  }) as const;
