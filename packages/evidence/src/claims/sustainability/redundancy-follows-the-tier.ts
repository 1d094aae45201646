import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import type { Environment } from '@hexastyle/environment';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { allDatabasesOf } from '../vocabulary/databases';
import { expectPresent } from '../vocabulary/expect-present';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** Production cannot wait until a new writer is built; whoever can, powers no second machine for it. */
const instancesFor = ({ tier }: Environment): number => (tier === 'production' ? 2 : 1);

const check = (assembly: AssemblyFacts, cluster: ResourceFact, environment: Environment): Check => {
  const instances = resourcesOfType(assembly, 'AWS::RDS::DBInstance').filter((instance) =>
    mentions(assembly, rawOf(instance, 'DBClusterIdentifier'), cluster),
  );
  const wanted = instancesFor(environment);
  return instances.length === wanted
    ? allOf(holds(evidenceOf(cluster)), ...instances.map((instance) => expectPresent(instance)))
    : fails(
        `${nameOf(cluster)} has ${instances.length} instances, the tier ${environment.tier} needs ${wanted}`,
        ...[cluster, ...instances].map((each) => evidenceOf(each)),
      );
};

export const redundancyFollowsTheTier: Claim = {
  id: 'redundancy-follows-the-tier',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Establish sustainability goals', 'Maximize utilization'],
  statement:
    'A database has a second instance where the tier promises to survive the first, and none where nothing was promised.',
  bestPractices: ['SUS02-BP02'],
  fix: 'Set `tier` in the descriptor; packages/infra/src/data/has-reader.ts decides by it.',
  mendedByRemoval: 'It forbids a second instance where none is promised: one that is gone is no second.',
  whenSwitched: 'what-rests',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::RDS::DBCluster').map((cluster) => check(assembly, cluster, environment)),
          ...cannotJudgeOthers(allDatabasesOf(assembly), 'AWS::RDS::DBCluster'),
        ],
        {
          met: 'There are as many instances as the tier needs.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
