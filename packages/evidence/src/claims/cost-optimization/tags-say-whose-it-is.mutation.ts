import { ofType, withOtherText, type Mutation } from '../../testing/mutation';

const OWNED = '"Key":"Owner","Value":"platform-team"';

export const mutation: Mutation = {
  affects: ['tags-say-whose-it-is'],
  mutate: (facts) => withOtherText(facts, ofType('AWS::SNS::Topic'), OWNED, '"Key":"Owner","Value":"somebody"'),
};
