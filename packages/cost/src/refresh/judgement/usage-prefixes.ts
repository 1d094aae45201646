/**
 * How usage types begin, by region: `USW2-NatGateway-Hours`
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/aws-usage-report-understand.html). In us-east-1 many have no prefix.
 */
export const USAGE_PREFIXES: Readonly<Record<string, string>> = {
  'us-east-1': 'USE1',
  'us-east-2': 'USE2',
  'us-west-1': 'USW1',
  'us-west-2': 'USW2',
  'ca-central-1': 'CAN1',
  'eu-west-1': 'EU',
  'eu-central-1': 'EUC1',
  'ap-northeast-1': 'APN1',
  'ap-southeast-1': 'APS1',
  'ap-southeast-2': 'APS2',
};
