import type { Environment } from '@hexastyle/environment';
import { Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { availabilityZonesOf } from './availability-zones';
import type { Layer } from './layer';
import { tagLayer } from './tag-layer';

export interface LayerStackProps {
  readonly environment: Environment;
  readonly layer: Layer;
}

const idOf = (layer: Layer): string => layer.charAt(0).toUpperCase() + layer.slice(1);

/**
 * The stack of one layer. Its id, and so every construct path, is the same in all environments, which is what lets
 * one waiver and one claim speak of all of them; the stack's name carries the environment.
 */
export class LayerStack extends Stack {
  private readonly zones: readonly string[];

  constructor(app: App, props: LayerStackProps) {
    const { environment, layer } = props;
    super(app, idOf(layer), {
      stackName: `hexastyle-${environment.name}-${layer}`,
      description: `Hexastyle, environment ${environment.name}: ${layer}`,
      env: { account: environment.account, region: environment.region },
      terminationProtection: environment.database.deletionProtection,
    });
    this.zones = availabilityZonesOf(environment);
    tagLayer(this, environment, layer);
  }

  /** Written down, never looked up in an account: synthesis needs no credentials and gives the same answer everywhere. */
  override get availabilityZones(): string[] {
    return [...this.zones];
  }
}
