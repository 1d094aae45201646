import type { Other, Part } from './graph';

/** The stack that a part is in, as a node of its own. */
export const stackOf = ({ layer, region }: Part): Other => ({
  kind: 'stack',
  key: `stack/${layer}`,
  name: layer,
  region,
});
