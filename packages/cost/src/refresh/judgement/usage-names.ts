import type { Naming, PriceQuery } from './price-query';
import { USAGE_PREFIXES } from './usage-prefixes';

/** The region of a platform that the other one copies to. */
const OTHER_REGION: Readonly<Record<string, string>> = { 'us-east-1': 'us-west-2', 'us-west-2': 'us-east-1' };

/** The only region whose usage types may go without a prefix. */
const BARE_REGION = 'us-east-1';

const prefixed = (region: string): readonly string[] => {
  const prefix = USAGE_PREFIXES[region];
  return [...(prefix === undefined ? [] : [`${prefix}-`]), ...(region === BARE_REGION ? [''] : [])];
};

const onTheWay = (region: string): readonly string[] => {
  const [from, to] = [USAGE_PREFIXES[region], USAGE_PREFIXES[OTHER_REGION[region] ?? '']];
  return from === undefined || to === undefined ? [] : [`${from}-${to}-`];
};

const beginnings = (region: string, naming: Naming): readonly string[] => {
  switch (naming) {
    case 'plain':
      return [''];
    case 'region':
      return [`${region}-`];
    case 'prefix':
      return prefixed(region);
    case 'to-region':
      return onTheWay(region);
  }
};

/** The usage types that a query may mean in a region; none when nobody knows how they are written there. */
export const usageNames = ({ usage, naming = 'prefix' }: PriceQuery, region: string): readonly string[] =>
  beginnings(region, naming).flatMap((beginning) => usage.map((name) => `${beginning}${name}`));
