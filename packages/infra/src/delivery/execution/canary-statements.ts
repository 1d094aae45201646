import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/**
 * The browser of a canary is in a layer of an account of AWS, which differs by region
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Roles.html).
 */
export const canaryStatements = (): readonly PolicyStatement[] => [
  new PolicyStatement({ actions: ['lambda:GetLayerVersion'], resources: ['arn:aws:lambda:*:*:layer:Synthetics:*'] }),
];
