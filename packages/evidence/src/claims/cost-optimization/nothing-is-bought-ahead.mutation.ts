import { isAbsent } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { addResources, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['nothing-is-bought-ahead'],
  mutate: (facts) =>
    isAbsent(facts.assembly)
      ? facts
      : addResources(
          facts,
          ...resourcesOfType(facts.assembly, 'AWS::RDS::DBInstance').map((each) => ({
            ...each,
            type: 'AWS::EC2::CapacityReservation',
            logicalId: 'Reserved',
          })),
        ),
};
