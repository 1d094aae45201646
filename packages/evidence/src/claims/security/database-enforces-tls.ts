import type { ResourceFact } from '../../facts/facts';
import { resourcesOfType } from '../../facts/query';
import { isObject, isUnresolved } from '../../facts/value';
import { evidenceOf, nameOf } from '../../facts/query';
import type { Claim } from '../claim';
import { cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
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
        resourcesOfType(assembly, 'AWS::RDS::DBCluster').map((from) =>
          expectRelated(assembly, {
            from,
            property: 'DBClusterParameterGroupName',
            type: 'AWS::RDS::DBClusterParameterGroup',
            then: forcesTls,
          }),
        ),
        {
          met: 'The parameter group of every cluster forces TLS.',
          none: notApplicable('The assembly has no database cluster.'),
        },
      ),
    ),
};
