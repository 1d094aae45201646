import { CfnParameter, Stack, type App } from 'aws-cdk-lib';
import { CfnKey } from 'aws-cdk-lib/aws-kms';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnDBCluster } from 'aws-cdk-lib/aws-rds';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';

/** One stack without an environment, of L1 constructs only: a key that rotates, a bucket, a function without tracing. */
export const plainL1s = (app: App): void => {
  const stack = new Stack(app, 'Shop');
  const encrypted = new CfnParameter(stack, 'Encrypted', { default: 'true' });
  const key = new CfnKey(stack, 'Key', { enableKeyRotation: true, keyPolicy: { Statement: [] } });
  new CfnBucket(stack, 'Files', {
    bucketEncryption: {
      serverSideEncryptionConfiguration: [{ serverSideEncryptionByDefault: { sseAlgorithm: 'aws:kms' } }],
    },
  });
  new CfnDBCluster(stack, 'Database', {
    engine: 'aurora-postgresql',
    kmsKeyId: key.attrArn,
    // The parameter is decided when the stack is deployed, whatever its default.
    storageEncrypted: encrypted.value,
  });
  new CfnFunction(stack, 'Handler', {
    code: { zipFile: 'exports.handler = async () => ({ statusCode: 204 });' },
    handler: 'index.handler',
    runtime: 'nodejs24.x',
    architectures: ['arm64'],
    role: 'arn:aws:iam::111111111111:role/shop',
  });
};
