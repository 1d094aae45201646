import type { ResourceFact } from '../../facts/facts';
import { property } from '../../facts/query';
import type { Check } from './check';
import { expectPresent } from './expect-present';
import { expectProperty } from './expect-property';

const PATH = 'AutoMinorVersionUpgrade';

/**
 * AWS installs the minor versions of an instance, which is what it does unless it is told otherwise.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 */
export const expectUpdates = (instance: ResourceFact): Check =>
  property(instance, PATH).kind === 'absent'
    ? expectPresent(instance, PATH)
    : expectProperty(instance, { property: PATH, expected: true });
