import type { Environment } from '@hexastyle/environment';

/**
 * Regions whose zones are not lettered a, b, c for new accounts.
 * Source: `aws ec2 describe-availability-zones`; zones that AWS closed to new customers are left out.
 */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  'ap-northeast-1': ['a', 'c', 'd'],
  'ca-central-1': ['a', 'b', 'd'],
  'us-west-1': ['a', 'c'],
};

/** Names of the first availability zones of the environment's region, as many as its descriptor asks for. */
export function availabilityZonesOf(environment: Environment): readonly string[] {
  const letters = LETTERS[environment.region] ?? ['a', 'b', 'c'];
  return letters.slice(0, environment.network.availabilityZones).map((letter) => `${environment.region}${letter}`);
}
