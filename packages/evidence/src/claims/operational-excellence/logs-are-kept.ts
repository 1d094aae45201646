import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectProperty } from '../vocabulary/expect-property';
import { mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const KEPT_DAYS = 30;

/** Where each kind of log writer says which log group it writes to. */
const WRITERS: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'LoggingConfig.LogGroup',
  'AWS::ApiGateway::Stage': 'AccessLogSetting.DestinationArn',
  'AWS::EC2::FlowLog': 'LogGroupName',
};

const keeps = (group: ResourceFact): Check =>
  expectProperty(group, {
    property: 'RetentionInDays',
    expected: `at least ${KEPT_DAYS}`,
    is: (days) => typeof days === 'number' && days >= KEPT_DAYS,
  });

const check = (assembly: AssemblyFacts, writer: ResourceFact): Check => {
  const path = WRITERS[writer.type] ?? '';
  const evidence = evidenceOf(writer, path, 'a log group of the platform');
  const value = rawOf(writer, path);
  if (value === undefined) return fails(`${nameOf(writer)} names no log group`, evidence);
  const group = mentionsOf(assembly, value).find(({ type }) => type === 'AWS::Logs::LogGroup');
  return group === undefined
    ? cannotTell(`the log group of ${nameOf(writer)} is not in the assembly`, evidence)
    : allOf(holds(evidence), keeps(group));
};

export const logsAreKept: Claim = {
  id: 'logs-are-kept',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Learn from all operational events'],
  statement: `Functions, the API and the network write to log groups that keep at least ${KEPT_DAYS} days.`,
  bestPractices: ['OPS08-BP02', 'OPS04-BP02'],
  fix: 'Give the writer a `LayerLogGroup` of packages/infra/src/layer, whose retention follows the tier.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, ...Object.keys(WRITERS)).map((writer) => check(assembly, writer)),
        {
          met: 'Every writer has a log group that keeps its lines.',
          none: notApplicable('Nothing in the assembly writes logs.'),
        },
      ),
    ),
};
