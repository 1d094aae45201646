import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectEach } from '../vocabulary/each-of';
import { expectHeard } from '../vocabulary/expect-heard';
import { denialsOf } from '../vocabulary/denials-of';
import { expectProperty } from '../vocabulary/expect-property';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, mentionsOf, rawOf } from '../vocabulary/mentions';
import { namesService } from '../vocabulary/principals-of';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { speaksOf, statementsAt } from '../vocabulary/statements-of';
import { lacks } from '../vocabulary/unclear-statements';
import { whenSet } from '../vocabulary/when-set';

/** Who speaks for a notification rule. */
const NOTIFIER = 'codestar-notifications.amazonaws.com';

/** How a run ends badly, and when it waits: https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html#events-ref-pipeline */
const EVENTS = ['pipeline-execution-failed', 'pipeline-execution-canceled', 'manual-approval-needed'].map(
  (event) => `codepipeline-pipeline-${event}`,
);

/** The policy document at `path` lets the notifier do all of it. */
const admits = (holder: ResourceFact, path: string, actions: readonly string[]): Check => {
  const statements = statementsAt(holder, path);
  const admitting = statements.find((each) => {
    const { Effect: effect, Principal: principal } = each.statement;
    return effect === 'Allow' && namesService(principal, NOTIFIER) && actions.every((action) => speaksOf(each, action));
  });
  return admitting === undefined
    ? lacks(statements, `${nameOf(holder)} does not let ${NOTIFIER} in`, evidenceOf(holder, path))
    : allOf(
        holds(evidenceOf(holder, admitting.path)),
        ...actions.flatMap((action) => denialsOf(statements, NOTIFIER, action)),
      );
};

/** The topic takes the message, can encrypt it, and has somebody to tell. */
const passesOn = (assembly: AssemblyFacts, topic: ResourceFact): Check => {
  const policy = resourcesOfType(assembly, 'AWS::SNS::TopicPolicy').find((each) =>
    mentions(assembly, rawOf(each, 'Topics'), topic),
  );
  return allOf(
    policy === undefined
      ? fails(`${nameOf(topic)} lets no service in`, evidenceOf(topic))
      : admits(policy, 'PolicyDocument', ['sns:Publish']),
    ...whenSet(topic, 'KmsMasterKeyId', (path) =>
      expectRelated(assembly, {
        from: topic,
        property: path,
        type: 'AWS::KMS::Key',
        then: (key) => admits(key, 'KeyPolicy', ['kms:Decrypt', 'kms:GenerateDataKey*']),
      }),
    ),
    expectHeard(assembly, topic),
  );
};

const ruleCheck = (assembly: AssemblyFacts, rule: ResourceFact): Check =>
  allOf(
    expectProperty(rule, {
      property: 'EventTypeIds',
      expected: EVENTS.join(', '),
      is: (events) => isList(events) && EVENTS.every((event) => events.includes(event)),
    }),
    ...whenSet(rule, 'Status', (path) => expectProperty(rule, { property: path, expected: 'ENABLED' })),
    expectEach(rule, 'Targets', (target) =>
      allOf(
        expectProperty(rule, { property: `${target}.TargetType`, expected: 'SNS' }),
        expectRelated(assembly, {
          from: rule,
          property: `${target}.TargetAddress`,
          type: 'AWS::SNS::Topic',
          then: (topic) => passesOn(assembly, topic),
        }),
      ),
    ),
  );

const check = (assembly: AssemblyFacts, pipeline: ResourceFact): Check => {
  const rules = resourcesOfType(assembly, 'AWS::CodeStarNotifications::NotificationRule');
  const rule = rules.find((each) => mentions(assembly, rawOf(each, 'Resource'), pipeline));
  if (rule !== undefined) return ruleCheck(assembly, rule);
  const unclear = rules.find(
    (each) =>
      property(each, 'Resource').kind === 'unresolved' && mentionsOf(assembly, rawOf(each, 'Resource')).length === 0,
  );
  return unclear === undefined
    ? fails(`nobody is told of ${nameOf(pipeline)}`, evidenceOf(pipeline))
    : cannotTell(`what ${nameOf(unclear)} speaks of is unresolved`, evidenceOf(unclear, 'Resource'));
};

export const deploymentsNotify: Claim = {
  id: 'deployments-notify',
  pillar: 'operational-excellence',
  section: 'Monitoring and Logging',
  principles: ['Anticipate failure', 'Learn from all operational events'],
  statement:
    'A run of any pipeline that fails, is cancelled or waits for approval tells a topic to which somebody is subscribed.',
  bestPractices: ['OPS08-BP04', 'REL06-BP03'],
  fix: 'List the pipeline and the event in packages/infra/src/delivery/deployment-notifications.ts, and its service among the publishers of the topic.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::CodePipeline::Pipeline').map((pipeline) => check(assembly, pipeline)),
        {
          met: 'Every pipeline reaches a subscriber.',
          none: notApplicable('The assembly has no pipeline.'),
        },
      ),
    ),
};
