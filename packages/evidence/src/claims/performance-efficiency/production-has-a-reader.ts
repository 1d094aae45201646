import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, follow, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, type Check } from '../vocabulary/check';
import { cannotJudgeOthers } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { allDatabasesOf } from '../vocabulary/databases';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { inService } from '../vocabulary/in-service';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

/** Readers of these tiers are kept as large as the writer: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html */
const GROWS_WITH_THE_WRITER = [0, 1];

/** Whether an instance is of a cluster for sure, and not only if a condition holds. */
const isOf = (assembly: AssemblyFacts, instance: ResourceFact, cluster: ResourceFact): boolean => {
  const found = property(instance, 'DBClusterIdentifier');
  return found.kind === 'found' && follow(assembly, found.value) === cluster;
};

const check = (assembly: AssemblyFacts, cluster: ResourceFact): Check => {
  const evidence = evidenceOf(cluster);
  const all = resourcesOfType(assembly, 'AWS::RDS::DBInstance');
  const instances = all.filter((each) => mentions(assembly, rawOf(each, 'DBClusterIdentifier'), cluster));
  // One that may not come to be is not counted as the writer: the reader would be all there is.
  const [writer, ...readers] = [
    ...instances.filter((each) => isOf(assembly, each, cluster)),
    ...instances.filter((each) => !isOf(assembly, each, cluster)),
  ];
  if (writer === undefined)
    return cannotTell(`no instance of the assembly says that it is of ${nameOf(cluster)}`, evidence);
  const [first = fails(`${nameOf(cluster)} has no reader`, evidence), ...rest] = readers.map((reader) =>
    allOf(
      expectProperty(reader, {
        property: 'PromotionTier',
        expected: GROWS_WITH_THE_WRITER.join(' or '),
        is: (tier) => typeof tier === 'number' && GROWS_WITH_THE_WRITER.includes(tier),
      }),
      expectProperty(reader, { property: 'DBInstanceClass', expected: 'db.serverless' }),
      expectRelated(assembly, { from: reader, property: 'DBClusterIdentifier', type: 'AWS::RDS::DBCluster' }),
    ),
  );
  return allOf(first, ...rest);
};

export const productionHasAReader: Claim = {
  id: 'production-has-a-reader',
  pillar: 'performance-efficiency',
  section: 'Database Optimization',
  principles: ['Consider mechanical sympathy'],
  statement:
    'In production every database has a read replica that grows with its writer, ready to answer reads and to take over at full size.',
  bestPractices: ['PERF03-BP02', 'REL11-BP02'],
  fix: 'Keep the reader of the tier `production` in packages/infra/src/data/database.ts, with `scaleWithWriter: true`.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::RDS', 'AWS::DocDB', 'AWS::Neptune'], (assembly, { name, tier }) =>
      tier === 'production'
        ? conclude(
            [
              ...inService(facts, resourcesOfType(assembly, 'AWS::RDS::DBCluster')).map((each) =>
                check(assembly, each),
              ),
              ...cannotJudgeOthers(inService(facts, allDatabasesOf(assembly)), 'AWS::RDS::DBCluster'),
            ],
            {
              met: 'Every cluster has a reader that grows with its writer.',
              none: notApplicable('The assembly has no database that serves.'),
            },
          )
        : notApplicable(`The descriptor of ${name} asks for no reader.`),
    ),
};
