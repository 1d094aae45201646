import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** What reading and writing snapshots under a key asks for; grants go to AWS services only, in the caller's name. */
export const keyUse = (keyArn: string): readonly PolicyStatement[] => [
  new PolicyStatement({
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:ReEncryptFrom'],
    resources: [keyArn],
  }),
  new PolicyStatement({
    actions: ['kms:CreateGrant'],
    resources: [keyArn],
    conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  }),
];
