import type { Environment } from '@hexastyle/environment';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Pipeline } from '../pipeline-name';
import { ArtifactBucket } from './artifact-bucket';
import { ArtifactLogBucket } from './artifact-log-bucket';

export interface ArtifactsProps {
  readonly environment: Environment;
  readonly key: IKey;
}

/** The buckets of the pipelines, and the one with their access logs. */
export class Artifacts extends Construct {
  readonly of: Readonly<Record<Pipeline, ArtifactBucket>>;

  constructor(scope: Construct, id: string, { environment, key }: ArtifactsProps) {
    super(scope, id);
    const logBucket = new ArtifactLogBucket(this, 'Logs', environment);
    const props = { key, logBucket };
    this.of = {
      infrastructure: new ArtifactBucket(this, 'Infrastructure', props),
      backend: new ArtifactBucket(this, 'Backend', props),
      frontend: new ArtifactBucket(this, 'Frontend', props),
    };
  }
}
