/**
 * Regions of the partition `aws` and the letters of three zones that every account has in each; us-west-1 gives an
 * account two. AWS letters zones a, b, c, except where it closed one to new accounts.
 * Sources: `aws ssm get-parameters-by-path --path /aws/service/global-infrastructure/regions`,
 * `aws ec2 describe-availability-zones`.
 */
const ZONES: Readonly<Record<string, string>> = {
  'af-south-1': 'abc',
  'ap-east-1': 'abc',
  'ap-east-2': 'abc',
  'ap-northeast-1': 'acd',
  'ap-northeast-2': 'abc',
  'ap-northeast-3': 'abc',
  'ap-south-1': 'abc',
  'ap-south-2': 'abc',
  'ap-southeast-1': 'abc',
  'ap-southeast-2': 'abc',
  'ap-southeast-3': 'abc',
  'ap-southeast-4': 'abc',
  'ap-southeast-5': 'abc',
  'ap-southeast-6': 'abc',
  'ap-southeast-7': 'abc',
  'ca-central-1': 'abd',
  'ca-west-1': 'abc',
  'eu-central-1': 'abc',
  'eu-central-2': 'abc',
  'eu-north-1': 'abc',
  'eu-south-1': 'abc',
  'eu-south-2': 'abc',
  'eu-west-1': 'abc',
  'eu-west-2': 'abc',
  'eu-west-3': 'abc',
  'il-central-1': 'abc',
  'me-central-1': 'abc',
  'me-south-1': 'abc',
  'mx-central-1': 'abc',
  'sa-east-1': 'abc',
  'us-east-1': 'abc',
  'us-east-2': 'abc',
  'us-west-1': 'ac',
  'us-west-2': 'abc',
};

export const REGIONS: readonly string[] = Object.keys(ZONES);

/** Names of the zones that the platform uses in a region, at most three; none in a region that it does not know. */
export const zonesOf = (region: string): readonly string[] =>
  Array.from(ZONES[region] ?? '', (letter) => `${region}${letter}`);
