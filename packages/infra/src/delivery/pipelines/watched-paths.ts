import type { Environment } from '@hexastyle/environment';
import type { Pipeline } from '../pipeline-name';

/**
 * The files whose change starts each pipeline. What the API's stack is made of starts the backend's. The
 * pilot light holds a copy of the API, so that the same files start the infrastructure's too. CodePipeline takes at most eight patterns of a kind.
 */
export function watchedPaths(environment: Environment, pipeline: Pipeline): WatchedPaths {
  const descriptor = `environments/${environment.name}.yaml`;
  const { includes, excludes } = PATHS[pipeline];
  return { includes: pipeline === 'frontend' ? includes : [...includes, descriptor], excludes };
}

/** Glob patterns, relative to the repository. */
export interface WatchedPaths {
  readonly includes: readonly string[];
  /** @default - nothing is left out */
  readonly excludes?: readonly string[];
}

const PATHS: Readonly<Record<Pipeline, WatchedPaths>> = {
  infrastructure: {
    includes: [
      'packages/infra/**',
      'packages/environment/**',
      'packages/api/**',
      'packages/habits/**',
      'waivers/**',
      'package-lock.json',
    ],
    excludes: ['packages/infra/**/*.test.ts'],
  },
  backend: {
    includes: [
      'packages/api/**',
      'packages/habits/**',
      'packages/environment/**',
      'packages/infra/src/api/**',
      'packages/infra/src/layer/**',
      'package-lock.json',
    ],
  },
  frontend: {
    includes: ['packages/web/**', 'packages/habits/**', 'packages/api/openapi.json', 'package-lock.json'],
  },
};
