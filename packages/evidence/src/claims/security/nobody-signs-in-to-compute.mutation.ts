import { changeResources, ofType, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['nobody-signs-in-to-compute', 'rollback-is-automated'],
  mutate: (facts) =>
    changeResources(facts, ofType('AWS::SSM::Document'), (document) => ({
      ...document,
      properties: { ...document.properties, DocumentType: 'Command' },
    })),
};
