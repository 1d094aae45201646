import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectAbsent } from '../vocabulary/expect-absent';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const VARIABLES = 'Environment.Variables';

/** The databases that the variables of functions of one region name. */
const databasesOf = (assembly: AssemblyFacts, region: string): readonly ResourceFact[] => [
  ...new Set(
    resourcesOfType(assembly, 'AWS::Lambda::Function')
      .filter((each) => each.region === region)
      .flatMap((each) => mentionsOf(assembly, rawOf(each, VARIABLES)))
      .filter(({ type }) => type === 'AWS::RDS::DBCluster'),
  ),
];

const sharesIts = (assembly: AssemblyFacts, handler: ResourceFact): Check => {
  const [, second] = databasesOf(assembly, handler.region);
  const evidence = evidenceOf(handler, VARIABLES);
  return second === undefined
    ? holds(evidence)
    : fails(
        `functions in ${handler.region} keep their data in more than one database, ${nameOf(second)} too`,
        evidence,
      );
};

const tellsWhich = (handler: ResourceFact): Check => {
  const found = property(handler, VARIABLES);
  const evidence = evidenceOf(handler, VARIABLES);
  return found.kind === 'unresolved'
    ? cannotTell(`${VARIABLES} of ${nameOf(handler)} ${found.reason}`, evidence)
    : holds(evidence);
};

/** What a function writes to a disk of its own is there for one instance, and gone with it. */
const check = (assembly: AssemblyFacts, handler: ResourceFact): Check =>
  allOf(
    sharesIts(assembly, handler),
    tellsWhich(handler),
    expectAbsent(handler, 'EphemeralStorage'),
    expectAbsent(handler, 'FileSystemConfigs'),
  );

export const functionsShareOneStore: Claim = {
  id: 'functions-share-one-store',
  pillar: 'sustainability',
  section: 'Resource Efficiency',
  principles: ['Maximize utilization'],
  statement:
    'All functions of a region keep what they know in one database; none has a larger disk or a file system of its own.',
  bestPractices: ['SUS04-BP06'],
  fix: 'Hand every function the database of packages/infra/src/data, and leave `ephemeralStorageSize` out.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Function').map((each) => check(assembly, each)),
        { met: 'Nothing is kept twice.', none: notApplicable('The assembly has no function.') },
      ),
    ),
};
