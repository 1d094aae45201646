import type { Group } from '../../estimate/group-by';
import { usd } from '../usd';

const label = (name: string): string => name.replaceAll(/[^A-Za-z0-9 _./-]/g, ' ');

/** The components at the expected load, as a pie; nothing where everything is free. */
export const chart = (components: readonly Group[]): readonly string[] => {
  const slices = components.filter((each) => each.usd.expected >= 0.005);
  if (slices.length === 0) return [];
  return [
    '```mermaid',
    'pie showData',
    '  title USD a month at the expected load',
    ...slices.map((each) => `  "${label(each.name)}" : ${usd(each.usd.expected)}`),
    '```',
    '',
  ];
};
