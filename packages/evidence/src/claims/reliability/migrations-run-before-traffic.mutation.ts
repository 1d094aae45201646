import { changeResources, ofType, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['migrations-run-before-traffic'],
  mutate: (facts) =>
    changeResources(facts, ofType('AWS::Lambda::Alias'), (alias) => ({
      ...alias,
      attributes: { ...alias.attributes, DependsOn: [] },
    })),
};
