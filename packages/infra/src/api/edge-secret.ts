import type { Environment } from '@hexastyle/environment';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

/** The same in every region. */
export const edgeSecretName = (environment: Environment): string => `hexastyle-${environment.name}-edge`;

export interface EdgeSecretProps {
  readonly environment: Environment;
  readonly key: IKey;
}

/**
 * The value of the header by which an API knows the edge. Its copy in the region of recovery lets an API there admit
 * the same edge when this region is lost.
 */
export class EdgeSecret extends Secret {
  /** Rendered as a reference that CloudFormation resolves; the value is in no template. */
  readonly headerValue: string;

  constructor(scope: Construct, id: string, { environment, key }: EdgeSecretProps) {
    super(scope, id, {
      secretName: edgeSecretName(environment),
      description: 'Header value by which the API knows the edge',
      encryptionKey: key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      replicaRegions: [{ region: environment.drRegion }],
    });
    this.headerValue = this.secretValue.unsafeUnwrap();
  }
}
