import type { PriceQuery } from './price-query';
import { USAGE_PREFIXES } from './usage-prefixes';

/** The region of a platform that the other one copies to. */
const OTHER_REGION: Readonly<Record<string, string>> = { 'us-east-1': 'us-west-2', 'us-west-2': 'us-east-1' };

/** The only region whose usage types may go without a prefix. */
const BARE_REGION = 'us-east-1';

const beginnings = (region: string, naming: PriceQuery['naming'] = 'prefix'): readonly string[] => {
  const prefix = USAGE_PREFIXES[region];
  const other = USAGE_PREFIXES[OTHER_REGION[region] ?? ''];
  switch (naming) {
    case 'plain':
      return [''];
    case 'region':
      return [`${region}-`];
    case 'prefix':
      return [...(prefix === undefined ? [] : [`${prefix}-`]), ...(region === BARE_REGION ? [''] : [])];
    case 'to-region':
      return prefix === undefined || other === undefined ? [] : [`${prefix}-${other}-`];
  }
};

/** The usage types that a query may mean in a region; none when nobody knows how they are written there. */
export const usageNames = ({ usage, naming }: PriceQuery, region: string): readonly string[] =>
  beginnings(region, naming).flatMap((beginning) => usage.map((name) => `${beginning}${name}`));
