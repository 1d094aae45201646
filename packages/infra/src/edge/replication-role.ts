import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { LayerRole } from '../layer/layer-role';

/** In which S3 copies the objects of one bucket into one other. It can neither read a file otherwise nor end a version. */
export class ReplicationRole extends LayerRole {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      assumedBy: new ServicePrincipal('s3.amazonaws.com'),
      description: 'S3 copies the site into the region of recovery',
    });
  }

  /** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html */
  mayCopy(from: IBucket, to: IBucket): void {
    const statements = [
      { actions: ['s3:GetReplicationConfiguration', 's3:ListBucket'], resources: [from.bucketArn] },
      {
        actions: ['s3:GetObjectVersionForReplication', 's3:GetObjectVersionAcl', 's3:GetObjectVersionTagging'],
        resources: [from.arnForObjects('*')],
      },
      {
        actions: ['s3:ReplicateObject', 's3:ReplicateDelete', 's3:ReplicateTags'],
        resources: [to.arnForObjects('*')],
      },
    ];
    for (const statement of statements) this.addToPrincipalPolicy(new PolicyStatement(statement));
  }
}
