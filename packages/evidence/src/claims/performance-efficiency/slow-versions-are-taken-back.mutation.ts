import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

/** The group watches another alarm instead. */
export const mutation: Mutation = {
  affects: ['slow-versions-are-taken-back'],
  mutate: (facts) =>
    withText(facts, ofType('AWS::CodeDeploy::DeploymentGroup'), 'staging-api-latency', 'staging-function-throttles'),
};
