import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/**
 * Every way to what users have entrusted to the product, and to the secrets that lead there. Who writes a route of the
 * edge decides which host gets their passwords.
 */
const DATA = [
  'cloudfront-keyvaluestore:DeleteKey',
  'cloudfront-keyvaluestore:PutKey',
  'cloudfront-keyvaluestore:UpdateKeys',
  'elasticache:Connect',
  'kms:Decrypt',
  'kms:GenerateDataKey*',
  'kms:ReEncrypt*',
  'lambda:InvokeFunction',
  'logs:Unmask',
  'rds-data:*',
  'rds-db:connect',
  's3:GetObject*',
  'secretsmanager:BatchGetSecretValue',
  'secretsmanager:GetSecretValue',
  'sqs:ReceiveMessage',
  'ssm:StartSession',
];

/** Said as a denial, so that no policy attached to the operator later can take it back. */
export const operatorDenials = (): PolicyStatement =>
  new PolicyStatement({ sid: 'NoData', effect: Effect.DENY, actions: DATA, resources: ['*'] });
