import { withFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['health-endpoint-exists', 'changes-can-be-repeated'],
  mutate: (facts) => withFile(facts, 'packages/api/openapi.json', '{ "paths": {} }'),
};
