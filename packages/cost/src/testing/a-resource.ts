import type { Resource } from '../facts/resource';

/** A resource of the stack `app` in us-east-1, changed where a test says so. */
export const aResource = (
  type: string,
  properties: Resource['properties'] = {},
  changes: Partial<Resource> = {},
): Resource => ({
  region: 'us-east-1',
  stack: 'app',
  logicalId: type.split('::').at(-1) ?? type,
  type,
  constructPath: undefined,
  properties,
  ...changes,
});
