import { withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['variables-hold-no-secrets'],
  mutate: (facts) =>
    withProperty(
      facts,
      ({ properties }) => properties['FunctionName'] === 'hexastyle-staging-worker',
      'Environment.Variables.SMTP_URL',
      'smtps://mailer:hunter2@mail.example.com',
    ),
};
