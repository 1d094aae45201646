import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, follow, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectMethodSettings } from '../vocabulary/expect-method-settings';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** API Gateway chooses the name of the group itself; if nobody made it first, it makes one that is kept for ever. */
const PREFIX = 'API-Gateway-Execution-Logs_';

const groupOf = (assembly: AssemblyFacts, stage: ResourceFact): ResourceFact | undefined => {
  const api = follow(assembly, rawOf(stage, 'RestApiId'));
  return resourcesOfType(assembly, 'AWS::Logs::LogGroup').find((group) => {
    const name = rawOf(group, 'LogGroupName');
    return api !== undefined && JSON.stringify(name ?? '').includes(PREFIX) && mentions(assembly, name, api);
  });
};

const groupCheck = (assembly: AssemblyFacts, stage: ResourceFact): Check => {
  const group = groupOf(assembly, stage);
  if (group === undefined)
    return fails(`no log group of the platform takes the execution log of ${nameOf(stage)}`, evidenceOf(stage));
  return allOf(
    expectProperty(group, { property: 'RetentionInDays', expected: 'set', is: (days) => typeof days === 'number' }),
    expectRelated(assembly, { from: group, property: 'KmsKeyId', type: 'AWS::KMS::Key' }),
  );
};

const check = (assembly: AssemblyFacts, stage: ResourceFact): Check =>
  allOf(
    expectMethodSettings(stage, (item) =>
      allOf(
        expectProperty(stage, {
          property: `${item}.LoggingLevel`,
          expected: 'INFO or ERROR',
          is: (level) => level === 'INFO' || level === 'ERROR',
        }),
        // Absent is off, and on would write passwords and cookies into the log.
        property(stage, `${item}.DataTraceEnabled`).kind === 'absent'
          ? expectProperty(stage, { property: `${item}.LoggingLevel`, expected: 'set', is: () => true })
          : expectProperty(stage, { property: `${item}.DataTraceEnabled`, expected: false }),
      ),
    ),
    groupCheck(assembly, stage),
  );

export const apiLogsItsSteps: Claim = {
  id: 'api-logs-its-steps',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Learn from all operational events'],
  statement:
    'API Gateway logs what it did with each request, without bodies, into an encrypted group of the platform that has an end.',
  bestPractices: ['OPS04-BP02', 'OPS08-BP02'],
  fix: 'Set `loggingLevel` and leave `dataTraceEnabled` off in packages/infra/src/api/rest-interface.ts, and make an `ExecutionLog`.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::ApiGateway::Stage').map((stage) => check(assembly, stage)),
        {
          met: 'Every stage writes an execution log that is encrypted and ends.',
          none: notApplicable('The assembly has no stage of a REST API.'),
        },
      ),
    ),
};
