import type { Environment } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import { LayerStack } from '../../layer/layer-stack';
import { KnownDistribution } from './known-distribution';
import { ReplicaBucket } from './replica-bucket';
import { ReplicaLogBucket } from './replica-log-bucket';

/**
 * The copy of the site in the region of recovery. A stack of its own, deployed before the edge, whose web bucket is
 * copied into it: the promotion of the pilot light must not be able to change who reads the site
 * (docs/adr/0024-pages-fail-over-by-themselves.md).
 */
export class SiteReplicaStack extends LayerStack {
  constructor(app: App, environment: Environment) {
    super(app, { environment, layer: 'edge', name: 'site-replica', region: environment.drRegion });
    const logBucket = new ReplicaLogBucket(this, 'LogBucket', environment);
    const distribution = new KnownDistribution(this, 'Distribution', environment);
    new ReplicaBucket(this, 'Bucket', { environment, logBucket, distribution });
  }
}
