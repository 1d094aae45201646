/**
 * Regions whose zones are not lettered a, b, c for new accounts.
 * Source: `aws ec2 describe-availability-zones`; zones that AWS closed to new customers are left out.
 */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  'ap-northeast-1': ['a', 'c', 'd'],
  'ca-central-1': ['a', 'b', 'd'],
  'us-west-1': ['a', 'c'],
};

/** Names of the first `count` availability zones of a region. */
export function availabilityZonesOf(region: string, count: number): readonly string[] {
  const letters = LETTERS[region] ?? ['a', 'b', 'c'];
  return letters.slice(0, count).map((letter) => `${region}${letter}`);
}
