import { withFile, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['health-endpoint-exists'],
  mutate: (facts) => withFile(facts, 'packages/api/openapi.json', '{ "paths": {} }'),
};
