import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: [
    'concurrency-is-bounded',
    'connections-are-bounded',
    'pilot-light-stands-ready',
    'recovery-region-rests',
    'use-is-shown-beside-its-limit',
    'work-waits-for-the-clock',
    'sending-waits-apart',
  ],
  mutate: (facts) => withProperty(facts, ofType('AWS::Lambda::Function'), 'ReservedConcurrentExecutions', undefined),
};
