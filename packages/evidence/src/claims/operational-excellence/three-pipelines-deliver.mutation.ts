import { withProperty, type Mutation } from '../../testing/mutation';

/** One pipeline takes another branch than the descriptor says. */
export const mutation: Mutation = {
  affects: ['three-pipelines-deliver'],
  mutate: (facts) =>
    withProperty(
      facts,
      ({ properties }) => properties['Name'] === 'hexastyle-staging-backend',
      'Stages.0.Actions.0.Configuration.BranchName',
      'somewhere',
    ),
};
