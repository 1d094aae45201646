import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { PRIVATE_BUCKET } from '../../layer/private-bucket';

export interface ArtifactBucketProps {
  readonly key: IKey;
  readonly logBucket: IBucket;
}

/**
 * What one pipeline hands from stage to stage. Each pipeline has its own, so that a build of one cannot replace what
 * another deploys. Its own policy says who reads and who writes: the list of everybody who can touch a deployment is in
 * one place. Artefacts stay for 90 days, which is as far as a stage can be rolled back.
 */
export class ArtifactBucket extends Bucket {
  private readonly artifactKey: IKey;

  constructor(scope: Construct, id: string, props: ArtifactBucketProps) {
    super(scope, id, {
      ...PRIVATE_BUCKET,
      encryption: BucketEncryption.KMS,
      encryptionKey: props.key,
      bucketKeyEnabled: true,
      serverAccessLogsBucket: props.logBucket,
      serverAccessLogsPrefix: `${id.toLowerCase()}/`,
      lifecycleRules: [
        {
          id: 'age',
          expiration: Duration.days(90),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    this.artifactKey = props.key;
  }

  /** Lets the role take artefacts out. */
  readableBy(role: IRole): void {
    this.admit(role, ['s3:GetObject', 's3:GetObjectVersion'], ['kms:Decrypt']);
  }

  /** Lets the role take artefacts out and put new ones in. */
  writableBy(role: IRole): void {
    this.admit(
      role,
      ['s3:GetObject', 's3:GetObjectVersion', 's3:PutObject'],
      ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
    );
  }

  private admit(role: IRole, objectActions: string[], keyActions: string[]): void {
    const principals = [role];
    this.addToResourcePolicy(
      new PolicyStatement({ principals, actions: objectActions, resources: [this.arnForObjects('*')] }),
    );
    this.addToResourcePolicy(
      new PolicyStatement({
        principals,
        actions: ['s3:GetBucketAcl', 's3:GetBucketLocation', 's3:GetBucketVersioning'],
        resources: [this.bucketArn],
      }),
    );
    role.addToPrincipalPolicy(new PolicyStatement({ actions: keyActions, resources: [this.artifactKey.keyArn] }));
  }
}
