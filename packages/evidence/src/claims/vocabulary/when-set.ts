import type { ResourceFact } from '../../facts/facts';
import { property } from '../../facts/query';
import type { Check } from './check';

/** The check, where CloudFormation's default would do and only a property that is set can spoil it. */
export const whenSet = (resource: ResourceFact, path: string, check: (path: string) => Check): readonly Check[] =>
  property(resource, path).kind === 'absent' ? [] : [check(path)];
