import { ofType, type Mutation } from '../../testing/mutation';
import { withText } from '../../testing/with-text';

export const mutation: Mutation = {
  affects: ['dashboard-shows-function-duration'],
  mutate: (facts) =>
    withText(
      facts,
      ofType('AWS::CloudWatch::Dashboard'),
      '"AWS/Lambda","Duration"',
      '"AWS/Lambda","PostRuntimeExtensionsDuration"',
    ),
};
