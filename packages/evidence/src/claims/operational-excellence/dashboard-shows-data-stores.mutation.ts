import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

export const mutation: Mutation = {
  affects: ['dashboard-shows-data-stores'],
  mutate: (facts) => withText(facts, ofType('AWS::CloudWatch::Dashboard'), '"VolumeBytesUsed"', '"FreeableMemory"'),
};
