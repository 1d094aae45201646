import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { attribute, evidenceOf, follow, nameOf, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, anyOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { textAt } from '../vocabulary/text-at';
import { watchedMetrics } from '../vocabulary/watched-metrics';

const GROUP = 'UpdatePolicy.CodeDeployLambdaAliasUpdate.DeploymentGroupName';
const ON_ALARM = 'DEPLOYMENT_STOP_ON_ALARM';

const latencyAlarms = (assembly: AssemblyFacts): readonly string[] =>
  resourcesOfType(assembly, 'AWS::CloudWatch::Alarm')
    .filter((alarm) =>
      watchedMetrics(alarm).some(({ namespace, name }) => namespace === 'AWS/ApiGateway' && name === 'Latency'),
    )
    .flatMap((alarm) => textAt(alarm, 'AlarmName') ?? []);

const watchesLatency = (assembly: AssemblyFacts, group: ResourceFact): Check =>
  anyOf(
    eachOf(group, 'AlarmConfiguration.Alarms', (item) =>
      expectProperty(group, {
        property: `${item}.Name`,
        expected: 'the alarm for the latency of the API',
        is: (name) => typeof name === 'string' && latencyAlarms(assembly).includes(name),
      }),
    ),
  ) ?? fails(`${nameOf(group)} watches no alarm`, evidenceOf(group, 'AlarmConfiguration'));

const check = (assembly: AssemblyFacts, alias: ResourceFact): Check => {
  const evidence = evidenceOf(alias, GROUP, 'a deployment group');
  const found = attribute(alias, GROUP);
  if (found.kind === 'unresolved') return cannotTell(`who moves ${nameOf(alias)} ${found.reason}`, evidence);
  const group = found.kind === 'found' ? follow(assembly, found.value) : undefined;
  if (group === undefined) return fails(`no deployment group of the assembly moves ${nameOf(alias)}`, evidence);
  return allOf(
    holds(evidence),
    watchesLatency(assembly, group),
    expectProperty(group, {
      property: 'AutoRollbackConfiguration.Events',
      expected: ON_ALARM,
      is: (events) => isList(events) && events.includes(ON_ALARM),
    }),
  );
};

export const slowVersionsAreTakenBack: Claim = {
  id: 'slow-versions-are-taken-back',
  pillar: 'performance-efficiency',
  section: 'Monitoring Performance',
  principles: ['Experiment more often'],
  statement: 'A new version of the API that makes requests slow goes back by itself, by the alarm for their latency.',
  bestPractices: ['PERF05-BP05'],
  fix: 'Keep the alarm for latency among those of the deployments in packages/infra/src/api.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::Lambda::Alias').map((alias) => check(assembly, alias)),
        {
          met: 'Every deployment group watches the latency and rolls back on its alarm.',
          none: notApplicable('No traffic moves by an alias.'),
        },
      ),
    ),
};
