import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, anyOf, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf, expectEach } from '../vocabulary/each-of';
import { expectHeard } from '../vocabulary/expect-heard';
import { denialsOf } from '../vocabulary/denials-of';
import { expectRelated } from '../vocabulary/expect-related';
import { mentions, rawOf } from '../vocabulary/mentions';
import { namesService } from '../vocabulary/principals-of';
import { notMet, withAssembly } from '../vocabulary/require-facts';
import { speaksOf, statementsAt } from '../vocabulary/statements-of';
import { lacks } from '../vocabulary/unclear-statements';

/** The topic takes what the service of AWS publishes. */
const admits = (assembly: AssemblyFacts, topic: ResourceFact, service: string): Check => {
  const statements = resourcesOfType(assembly, 'AWS::SNS::TopicPolicy')
    .filter((policy) => mentions(assembly, rawOf(policy, 'Topics'), topic))
    .flatMap((policy) => statementsAt(policy, 'PolicyDocument'));
  const statement = statements.find((each) => {
    const { Effect: effect, Principal: principal } = each.statement;
    return effect === 'Allow' && namesService(principal, service) && speaksOf(each, 'sns:Publish');
  });
  return statement === undefined
    ? lacks(statements, `${nameOf(topic)} takes nothing from ${service}`, evidenceOf(topic))
    : allOf(
        holds(evidenceOf(statement.holder, `${statement.path}.Principal.Service`, service)),
        ...denialsOf(statements, service, 'sns:Publish'),
      );
};

/** E-mail addresses may stand beside the topic, which is what tells whoever is on duty. */
const isMail = (address: TemplateValue): boolean => typeof address === 'string' && address.includes('@');

const reaches = (assembly: AssemblyFacts, from: ResourceFact, path: string, service: string): Check => {
  const list = `${path}Subscribers`;
  const checks = eachOf(from, list, (subscriber) =>
    expectRelated(assembly, {
      from,
      property: `${subscriber}.Address`,
      type: 'AWS::SNS::Topic',
      then: (topic) => allOf(admits(assembly, topic, service), expectHeard(assembly, topic)),
    }),
  );
  const topics = checks.filter((_, index) => !isMail(rawOf(from, `${list}.${index}.Address`)));
  return anyOf(topics) ?? fails(`${nameOf(from)} tells no topic`, evidenceOf(from, list));
};

const budgetCheck = (assembly: AssemblyFacts, budget: ResourceFact): Check =>
  expectEach(budget, 'NotificationsWithSubscribers', (path) =>
    reaches(assembly, budget, `${path}.`, 'budgets.amazonaws.com'),
  );

export const costWarningsReachAPerson: Claim = {
  id: 'cost-warnings-reach-a-person',
  pillar: 'cost-optimization',
  section: 'Cost Monitoring',
  principles: ['Analyze and attribute expenditure'],
  statement:
    'Every warning of a budget and of an anomaly monitor goes to a topic that takes it from that service and that somebody is subscribed to.',
  bestPractices: ['COST01-BP05'],
  fix: 'Keep the statements of budgets and cost alerts in the policy of the topic in packages/infra/src/observability/topic, and its subscription.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        [
          ...resourcesOfType(assembly, 'AWS::Budgets::Budget').map((budget) => budgetCheck(assembly, budget)),
          ...resourcesOfType(assembly, 'AWS::CE::AnomalySubscription').map((each) =>
            reaches(assembly, each, '', 'costalerts.amazonaws.com'),
          ),
        ],
        { met: 'Every warning reaches a subscriber.', none: notMet('Nothing warns of costs.') },
      ),
    ),
};
