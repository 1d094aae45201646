import type { Environment } from '@hexastyle/environment';

/** A reader takes over within a minute when the writer's zone fails; without one Aurora has to build a new writer. */
export const hasReader = (environment: Environment): boolean => environment.tier === 'production';
