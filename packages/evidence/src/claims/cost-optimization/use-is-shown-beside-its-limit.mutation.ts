import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

const LIMIT = '{"value":4,';

export const mutation: Mutation = {
  affects: ['use-is-shown-beside-its-limit'],
  mutate: (facts) => withText(facts, ofType('AWS::CloudWatch::Dashboard'), LIMIT, '{"value":64,'),
};
