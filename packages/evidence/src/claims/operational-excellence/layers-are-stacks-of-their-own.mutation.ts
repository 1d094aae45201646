import { changeResources, ofType, type Mutation } from '../../testing/mutation';

/** The dashboard moves into the stack of the edge. */
export const mutation: Mutation = {
  affects: ['layers-are-stacks-of-their-own'],
  mutate: (facts) =>
    changeResources(facts, ofType('AWS::CloudWatch::Dashboard'), (dashboard) => ({
      ...dashboard,
      stack: 'hexastyle-staging-edge',
    })),
};
