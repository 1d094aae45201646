import { isAbsent, type Facts } from '../../facts/facts';
import { withFile, type Mutation } from '../../testing/mutation';

const PATH = 'packages/infra/buildspecs/frontend.yaml';
const text = ({ repository }: Facts): string => (isAbsent(repository) ? '' : (repository.read(PATH) ?? ''));

export const mutation: Mutation = {
  affects: ['builds-install-what-is-locked'],
  mutate: (facts) => withFile(facts, PATH, text(facts).replace(/(pip3 install cfn-lint)==\S+/, '$1')),
};
