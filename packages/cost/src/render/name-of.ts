import type { CostLine } from '../estimate/cost-line';

/** How a reader finds a resource again: by construct path, or by logical id where there is none. */
export const nameOf = ({ constructPath, logicalId }: Pick<CostLine, 'constructPath' | 'logicalId'>): string =>
  (constructPath ?? logicalId).replace(/^\//, '').replace(/\/Resource$/, '');
