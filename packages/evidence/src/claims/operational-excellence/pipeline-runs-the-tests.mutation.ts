import { isAbsent } from '../../facts/facts';
import { withFile, type Mutation } from '../../testing/mutation';

const BUILDSPEC = 'packages/infra/buildspecs/backend.yaml';

/** One of the gates tests no more. */
export const mutation: Mutation = {
  affects: ['pipeline-runs-the-tests'],
  mutate: (facts) =>
    isAbsent(facts.repository)
      ? facts
      : withFile(
          facts,
          BUILDSPEC,
          (facts.repository.read(BUILDSPEC) ?? '').replace(/npm test -- .*/, 'npm test -- build'),
        ),
};
