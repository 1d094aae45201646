import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { isObject, isUnresolved } from '../../facts/value';
import type { Claim } from '../claim';
import { cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { databasesOf } from '../vocabulary/databases';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const SETTING = 'rds.force_ssl';

const forcesTls = (group: ResourceFact): Check => {
  const evidence = evidenceOf(group, 'Parameters', `${SETTING}: 1`);
  const parameters = rawOf(group, 'Parameters');
  // The setting has a dot in its name, which a dotted path cannot say.
  const value = isObject(parameters) ? parameters[SETTING] : undefined;
  if (isUnresolved(parameters) || isUnresolved(value))
    return cannotTell(`${SETTING} of ${nameOf(group)} is unresolved`, evidence);
  return value === '1' || value === 1
    ? holds(evidence)
    : fails(`${SETTING} of ${nameOf(group)} is not 1: PostgreSQL accepts connections without TLS`, evidence);
};

/** Where a database names its parameters. Of other engines than those of RDS no setting of this name is known. */
const GROUPS: Readonly<Record<string, readonly [property: string, type: string]>> = {
  'AWS::RDS::DBCluster': ['DBClusterParameterGroupName', 'AWS::RDS::DBClusterParameterGroup'],
  'AWS::RDS::DBInstance': ['DBParameterGroupName', 'AWS::RDS::DBParameterGroup'],
};

const check = (assembly: AssemblyFacts, from: ResourceFact): Check => {
  const group = GROUPS[from.type];
  if (group === undefined)
    return cannotTell(`how ${nameOf(from)} treats connections without TLS is not known`, evidenceOf(from));
  const [property, type] = group;
  return expectRelated(assembly, { from, property, type, then: forcesTls });
};

export const databaseEnforcesTls: Claim = {
  id: 'database-enforces-tls',
  pillar: 'security',
  section: 'Data Protection',
  principles: ['Protect data in transit and at rest'],
  statement: 'Every database refuses connections without TLS.',
  bestPractices: ['SEC09-BP02'],
  fix: "Set `'rds.force_ssl': '1'` in packages/infra/src/data/database-parameters.ts.",
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        databasesOf(assembly).map((from) => check(assembly, from)),
        {
          met: 'The parameter group of every database forces TLS.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
