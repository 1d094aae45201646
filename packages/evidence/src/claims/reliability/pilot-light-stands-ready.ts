import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { isObject } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { expectZones } from '../vocabulary/expect-zones';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

/** What is paid by the hour, and so comes with the promotion. */
const PAID_BY_THE_HOUR = ['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance', 'AWS::EC2::NatGateway', 'AWS::EC2::EIP'];

const inRegion = (all: readonly ResourceFact[], region: string, ...types: readonly string[]): readonly ResourceFact[] =>
  all.filter((each) => each.region === region && types.includes(each.type));

const isParameter = (standby: ResourceFact, path: string, what: string): Check => {
  const value = rawOf(standby, path);
  const evidence = evidenceOf(standby, path, 'a parameter');
  return value !== undefined && isObject(value) && typeof value['Ref'] === 'string'
    ? holds(evidence)
    : fails(`the ${what} of ${nameOf(standby)} is no parameter`, evidence);
};

/**
 * The restored database takes its recovery point from a parameter, and finds the rest of what it needs in place. Its
 * version is a parameter, too: RDS updates minor versions by itself, and restores a recovery point to none below its own.
 */
const databaseCheck = (assembly: AssemblyFacts, standby: ResourceFact): Check => {
  const needs = (path: string, type: string, then?: (target: ResourceFact) => Check): Check =>
    expectRelated(assembly, { from: standby, property: path, type, ...(then && { then }) });
  return allOf(
    isParameter(standby, 'SnapshotIdentifier', 'recovery point'),
    isParameter(standby, 'EngineVersion', 'version'),
    needs('DBSubnetGroupName', 'AWS::RDS::DBSubnetGroup', (group) => expectZones(assembly, group, 'SubnetIds', 2)),
    needs('DBClusterParameterGroupName', 'AWS::RDS::DBClusterParameterGroup'),
    needs('KmsKeyId', 'AWS::KMS::Key'),
    expectEach(standby, 'VpcSecurityGroupIds', (path) =>
      expectRelated(assembly, { from: standby, property: path, type: 'AWS::EC2::SecurityGroup' }),
    ),
  );
};

const hasWriter = (assembly: AssemblyFacts, standby: ResourceFact): Check => {
  const { stack, logicalId } = standby;
  const isOf = (writer: ResourceFact): boolean => {
    const cluster = rawOf(writer, 'DBClusterIdentifier.ref');
    return (
      cluster !== undefined && isObject(cluster) && cluster['stack'] === stack && cluster['logicalId'] === logicalId
    );
  };
  const writer = inRegion(assembly.resting, standby.region, 'AWS::RDS::DBInstance').find(isOf);
  return writer === undefined
    ? fails(`promotion gives ${nameOf(standby)} no instance`, evidenceOf(standby))
    : holds(evidenceOf(writer));
};

/** The same function with the same code, and no share of concurrency until the promotion. */
const functionCheck = (assembly: AssemblyFacts, primary: ResourceFact, drRegion: string): Check => {
  const name = property(primary, 'FunctionName');
  const standby = inRegion(assembly.resources, drRegion, primary.type).find(
    (each) => name.kind === 'found' && rawOf(each, 'FunctionName') === name.value,
  );
  return standby === undefined
    ? fails(`${drRegion} has no function that stands in for ${nameOf(primary)}`, evidenceOf(primary, 'FunctionName'))
    : allOf(
        expectProperty(standby, { property: 'ReservedConcurrentExecutions', expected: 0 }),
        expectProperty(standby, {
          property: 'Code.S3Key',
          expected: 'the code of the function it stands in for',
          is: (key) => key === rawOf(primary, 'Code.S3Key'),
        }),
      );
};

const check = (assembly: AssemblyFacts, primary: ResourceFact, { region, drRegion }: Environment): Check => {
  const standby = inRegion(assembly.resting, drRegion, primary.type)[0];
  if (standby === undefined)
    return fails(
      `no parameter brings a database for ${nameOf(primary)} into being in ${drRegion}`,
      evidenceOf(primary),
    );
  return allOf(
    databaseCheck(assembly, standby),
    hasWriter(assembly, standby),
    ...inRegion(assembly.resources, region, 'AWS::Lambda::Function').map((each) =>
      functionCheck(assembly, each, drRegion),
    ),
    ...inRegion(assembly.resources, drRegion, ...PAID_BY_THE_HOUR).map((each) =>
      fails(`${nameOf(each)} runs before the promotion`, evidenceOf(each)),
    ),
  );
};

export const pilotLightStandsReady: Claim = {
  id: 'pilot-light-stands-ready',
  pillar: 'reliability',
  section: 'Disaster Recovery (DR)',
  principles: ['Automatically recover from failure', 'Manage change in automation'],
  statement:
    'The region of recovery has network, keys and the same code at no compute, and parameters of its stack restore a database of the version of its recovery point into it.',
  bestPractices: ['REL13-BP02', 'REL13-BP04', 'REL13-BP05'],
  fix: 'Keep packages/infra/src/recovery/pilot-light beside what it stands in for.',
  whenSwitched: 'nothing',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        inRegion(assembly.resources, environment.region, 'AWS::RDS::DBCluster').map((cluster) =>
          check(assembly, cluster, environment),
        ),
        {
          met: 'The pilot light needs only its parameters.',
          none: notApplicable('The assembly has no database cluster.'),
        },
      ),
    ),
};
