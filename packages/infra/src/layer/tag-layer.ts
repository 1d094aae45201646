import type { Environment } from '@hexastyle/environment';
import { Tags } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { Layer } from './layer';

/**
 * Puts the platform's tags on everything taggable in the stack. The five tags of the platform win over tags of the
 * same name in the descriptor: cost allocation and ownership must not depend on who edited a file last.
 */
export function tagLayer(stack: Stack, environment: Environment, layer: Layer): void {
  const tags = {
    ...environment.tags,
    Environment: environment.name,
    Project: 'hexastyle',
    Owner: environment.owner,
    ManagedBy: 'cdk',
    Component: layer,
  };
  for (const [name, value] of Object.entries(tags)) Tags.of(stack).add(name, value);
}
