import { isAbsent } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { addResources, type Mutation } from '../../testing/mutation';

const everything = { BackupSelection: { Resources: ['*'] } };

export const mutation: Mutation = {
  affects: ['only-databases-are-backed-up'],
  mutate: (facts) =>
    isAbsent(facts.assembly)
      ? facts
      : addResources(
          facts,
          ...resourcesOfType(facts.assembly, 'AWS::Backup::BackupSelection').map((each) => ({
            ...each,
            logicalId: 'Everything',
            properties: { ...each.properties, ...everything },
          })),
        ),
};
