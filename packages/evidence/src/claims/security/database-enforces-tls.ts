import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isObject, isUnresolved } from '../../facts/value';
import type { Claim } from '../claim';
import { anyOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { cannotJudge } from '../vocabulary/cannot-judge';
import { conclude } from '../vocabulary/conclude';
import { databasesOf } from '../vocabulary/databases';
import { eachOf } from '../vocabulary/each-of';
import { expectPresent } from '../vocabulary/expect-present';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';

/** A parameter that refuses connections without TLS. */
interface Setting {
  readonly name: string;
  readonly on: readonly (string | number)[];
  /** Whether it is on where nobody sets it. */
  readonly byDefault?: true;
}

const FORCE_SSL: Setting = { name: 'rds.force_ssl', on: ['1', 1] };
const SECURE_TRANSPORT: Setting = { name: 'require_secure_transport', on: ['1', 1, 'ON', 'on', 'true'] };

const BY_ENGINE: readonly (readonly [engine: RegExp, setting: Setting | undefined])[] = [
  [/mysql|mariadb/, SECURE_TRANSPORT],
  [/^(custom-)?oracle|^db2/, undefined],
  [/^/, FORCE_SSL],
];

const BY_TYPE: Readonly<Record<string, Setting>> = {
  // https://docs.aws.amazon.com/documentdb/latest/developerguide/cluster_parameter_groups-list_of_parameters.html
  'AWS::DocDB::DBCluster': { name: 'tls', on: ['enabled', 'tls1.2+', 'tls1.3+', 'fips-140-3'], byDefault: true },
  // https://docs.aws.amazon.com/neptune/latest/userguide/parameters.html
  'AWS::Neptune::DBCluster': { name: 'neptune_enforce_ssl', on: ['1', 1], byDefault: true },
};

const settingOf = (database: ResourceFact): Setting | undefined => {
  const engine = textAt(database, 'Engine') ?? '';
  return BY_TYPE[database.type] ?? BY_ENGINE.find(([name]) => name.test(engine))?.[1];
};

const forcesTls =
  ({ name, on, byDefault }: Setting) =>
  (group: ResourceFact): Check => {
    const evidence = evidenceOf(group, 'Parameters', `${name}: ${on[0]}`);
    const parameters = rawOf(group, 'Parameters');
    // The setting has a dot in its name, which a dotted path cannot say.
    const value = isObject(parameters) ? parameters[name] : undefined;
    if (isUnresolved(parameters) || isUnresolved(value))
      return cannotTell(`${name} of ${nameOf(group)} is unresolved`, evidence);
    const isOn = value === undefined ? byDefault === true : on.some((each) => each === value);
    return isOn
      ? holds(evidence)
      : fails(`${name} of ${nameOf(group)} is not ${on[0]}: connections without TLS are accepted`, evidence);
  };

const check = (assembly: AssemblyFacts, from: ResourceFact): Check => {
  const setting = settingOf(from);
  if (setting === undefined)
    return cannotTell(`how ${nameOf(from)} treats connections without TLS is not known`, evidenceOf(from));
  const property = from.type.endsWith('Cluster') ? 'DBClusterParameterGroupName' : 'DBParameterGroupName';
  if (setting.byDefault === true && rawOf(from, property) === undefined) return expectPresent(from);
  const type = `${from.type.replace(/DBInstance$/, 'DB')}ParameterGroup`;
  return expectRelated(assembly, { from, property, type, then: forcesTls(setting) });
};

const DOMAINS = ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'];

const domainsIn = (assembly: AssemblyFacts): readonly Check[] =>
  resourcesOfType(assembly, ...DOMAINS).map((domain) =>
    expectProperty(domain, { property: 'DomainEndpointOptions.EnforceHTTPS', expected: true }),
  );

/** The parameters of a warehouse are a list. */
const asksForTls = (group: ResourceFact): Check => {
  const asked = eachOf(group, 'Parameters', (each) =>
    textAt(group, `${each}.ParameterName`) === 'require_ssl'
      ? expectProperty(group, { property: `${each}.ParameterValue`, expected: 'true' })
      : fails(`require_ssl of ${nameOf(group)} is not set`, evidenceOf(group, 'Parameters')),
  );
  return anyOf(asked) ?? fails(`${nameOf(group)} sets no parameters`, evidenceOf(group, 'Parameters'));
};

const warehousesIn = (assembly: AssemblyFacts): readonly Check[] =>
  resourcesOfType(assembly, 'AWS::Redshift::Cluster').map((from) =>
    expectRelated(assembly, {
      from,
      property: 'ClusterParameterGroupName',
      type: 'AWS::Redshift::ClusterParameterGroup',
      then: asksForTls,
    }),
  );

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
        [
          ...databasesOf(assembly).map((from) => check(assembly, from)),
          ...domainsIn(assembly),
          ...warehousesIn(assembly),
          ...cannotJudge(resourcesOfType(assembly, 'AWS::RedshiftServerless::Namespace')),
        ],
        {
          met: 'Every database forces TLS.',
          none: notApplicable('The assembly has no database.'),
        },
      ),
    ),
};
