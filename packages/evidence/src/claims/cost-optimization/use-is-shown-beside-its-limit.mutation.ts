import { ofType, withOtherText, type Mutation } from '../../testing/mutation';

const LIMIT = String.raw`{\"value\":4,`;

export const mutation: Mutation = {
  affects: ['use-is-shown-beside-its-limit'],
  mutate: (facts) => withOtherText(facts, ofType('AWS::CloudWatch::Dashboard'), LIMIT, String.raw`{\"value\":64,`),
};
