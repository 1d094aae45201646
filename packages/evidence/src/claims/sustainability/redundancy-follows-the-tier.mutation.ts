import { isAbsent } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { addResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['redundancy-follows-the-tier'],
  mutate: (facts) =>
    isAbsent(facts.assembly)
      ? facts
      : addResources(
          facts,
          ...resourcesOfType(facts.assembly, 'AWS::RDS::DBInstance').map((each) => ({ ...each, logicalId: 'Second' })),
        ),
};
