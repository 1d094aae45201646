import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { attribute, evidenceOf, follow, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable } from '../vocabulary/require-facts';
import { withDescribedAssembly } from '../vocabulary/with-described-assembly';

const GROUP = 'UpdatePolicy.CodeDeployLambdaAliasUpdate.DeploymentGroupName';
const TROUBLES = ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'];

const groupOf = (assembly: AssemblyFacts, alias: ResourceFact): ResourceFact | undefined => {
  const found = attribute(alias, GROUP);
  return found.kind === 'found' ? follow(assembly, found.value) : undefined;
};

/** An alarm that is not in the assembly would never go off. */
const watchesAnAlarm = (assembly: AssemblyFacts, group: ResourceFact, item: string): Check =>
  expectProperty(group, {
    property: `${item}.Name`,
    expected: 'the name of an alarm',
    is: (name) =>
      resourcesOfType(assembly, 'AWS::CloudWatch::Alarm').some((alarm) => {
        const found = property(alarm, 'AlarmName');
        return found.kind === 'found' && found.value === name;
      }),
  });

const rollsBack = (group: ResourceFact): Check =>
  allOf(
    expectProperty(group, { property: 'AutoRollbackConfiguration.Enabled', expected: true }),
    expectProperty(group, {
      property: 'AutoRollbackConfiguration.Events',
      expected: TROUBLES.join(', '),
      is: (events) => isList(events) && TROUBLES.every((trouble) => events.includes(trouble)),
    }),
  );

const isGradual = (group: ResourceFact, { tier }: Environment): Check =>
  expectProperty(group, {
    property: 'DeploymentConfigName',
    expected: tier === 'development' ? 'any' : 'a canary or a linear shift',
    is: (name) => tier === 'development' || (typeof name === 'string' && /Lambda(Canary|Linear)/.test(name)),
  });

const check = (assembly: AssemblyFacts, environment: Environment, alias: ResourceFact): Check => {
  const evidence = evidenceOf(alias, GROUP, 'a deployment group');
  const group = groupOf(assembly, alias);
  if (group === undefined || rawOf(group, 'DeploymentConfigName') === undefined)
    return fails(`${nameOf(alias)} is not moved by a deployment group of the assembly`, evidence);
  return allOf(
    holds(evidence),
    isGradual(group, environment),
    rollsBack(group),
    expectProperty(group, { property: 'AlarmConfiguration.Enabled', expected: true }),
    expectEach(group, 'AlarmConfiguration.Alarms', (item) => watchesAnAlarm(assembly, group, item)),
  );
};

export const deploymentsAreGradual: Claim = {
  id: 'deployments-are-gradual',
  pillar: 'operational-excellence',
  section: 'Change Management',
  principles: ['Make frequent, small, reversible changes'],
  statement:
    'Outside of development a new version of the API gets part of the traffic first, and CodeDeploy takes it back when an alarm goes off, or the deployment fails or is stopped.',
  bestPractices: ['OPS06-BP03', 'OPS06-BP04'],
  fix: 'Move the alias by `Deployments` of packages/infra/src/api, and watch alarms that exist.',
  evaluate: (facts) =>
    withDescribedAssembly(facts, (assembly, environment) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Alias').map((alias) => check(assembly, environment, alias)),
        {
          met: 'Every alias is moved so, and every alarm that is watched exists.',
          none: notApplicable('No traffic moves by an alias.'),
        },
      ),
    ),
};
