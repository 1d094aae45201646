import { GRANTS } from '../access/grants';
import { defineReader } from '../reader/define-reader';
import type { ExpectedStack } from './read-stacks';
import { stackResources, type StackResource } from './stack-resources';

/** What one stack has made. */
export const readStackResources = defineReader<[stack: ExpectedStack], readonly StackResource[]>({
  name: 'stack resources',
  grants: [GRANTS.listStackResources],
  gather: (account, { name, region }) => stackResources(account, name, region),
});
