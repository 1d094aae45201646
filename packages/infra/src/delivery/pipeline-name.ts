import type { Environment } from '@hexastyle/environment';

/** What is delivered by itself, each by a pipeline of its own. */
export type Pipeline = 'infrastructure' | 'backend' | 'frontend';

export const PIPELINES: readonly Pipeline[] = ['infrastructure', 'backend', 'frontend'];

export const pipelineName = (environment: Environment, pipeline: Pipeline): string =>
  `hexastyle-${environment.name}-${pipeline}`;
