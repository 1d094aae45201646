import { zonesOf } from '@hexastyle/environment';
import type { Environment } from '@hexastyle/environment';
import { Stack } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import type { Layer } from './layer';
import { tagLayer } from './tag-layer';

export interface LayerStackProps {
  readonly environment: Environment;
  readonly layer: Layer;
  /** kebab-case end of the stack's name, where a layer has more than one stack. @default - the layer */
  readonly name?: string;
  /** @default - the environment's own */
  readonly region?: string;
}

const idOf = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * A stack of one layer. Its id, and so every construct path, is the same in all environments, which is what lets
 * one waiver and one claim speak of all of them; the stack's name carries the environment.
 */
export class LayerStack extends Stack {
  private readonly zones: readonly string[];

  constructor(app: App, props: LayerStackProps) {
    const { environment, layer, name = layer, region = environment.region } = props;
    super(app, idOf(name), {
      stackName: `hexastyle-${environment.name}-${name}`,
      description: `Hexastyle, environment ${environment.name}: ${name}`,
      env: { account: environment.account, region },
      terminationProtection: environment.database.deletionProtection,
    });
    this.zones = zonesOf(region).slice(0, environment.network.availabilityZones);
    tagLayer(this, environment, layer);
  }

  /** Written down, never looked up in an account: synthesis needs no credentials and gives the same answer everywhere. */
  override get availabilityZones(): string[] {
    return [...this.zones];
  }
}
