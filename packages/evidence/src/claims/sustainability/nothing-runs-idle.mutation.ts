import { aResource } from '../../testing/a-resource';
import { addResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: [
    'nothing-runs-idle',
    'nothing-is-bought-ahead',
    'cost-tags-are-complete',
    'everything-has-an-owner',
    'infrastructure-as-code',
    'nobody-signs-in-to-compute',
  ],
  mutate: (facts) => addResources(facts, aResource('AWS::EC2::Instance', { Tags: [] })),
};
