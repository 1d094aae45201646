import { changeResources, ofType, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['versions-are-immutable'],
  mutate: (facts) =>
    changeResources(facts, ofType('AWS::Lambda::Version'), (version) => ({
      ...version,
      attributes: { ...version.attributes, DeletionPolicy: 'Delete' },
    })),
};
