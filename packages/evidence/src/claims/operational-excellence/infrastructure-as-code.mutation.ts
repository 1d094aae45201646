import { changeResources, ofType, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['infrastructure-as-code'],
  mutate: (facts) =>
    changeResources(facts, ofType('AWS::SNS::Topic'), (resource) => ({ ...resource, source: undefined })),
};
