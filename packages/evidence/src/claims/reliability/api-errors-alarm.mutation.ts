import { ofType, withoutResources, type Mutation } from '../../testing/mutation';

const isAlarm = ofType('AWS::CloudWatch::Alarm');

export const mutation: Mutation = {
  affects: ['api-errors-alarm', 'deployments-are-gradual'],
  mutate: (facts) =>
    withoutResources(facts, (resource) => isAlarm(resource) && JSON.stringify(resource).includes('5XXError')),
};
