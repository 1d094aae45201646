import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { TemplateValue } from '../../facts/value';
import type { Claim } from '../claim';
import { allOf, anyOf, cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { eachOf, expectEach } from '../vocabulary/each-of';
import { expectProperty } from '../vocabulary/expect-property';
import { mentions, mentionsOf, rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

const KEPT_DAYS = 30;

/** Headers with which somebody could sign in. */
const SECRETS = ['authorization', 'cookie'];

const FIELDS = 'RedactedFields';

/** A destination names its log group by ARN or by reference; both are of the stack that logs. */
const groupAt = (assembly: AssemblyFacts, log: ResourceFact, destination: TemplateValue): ResourceFact | undefined => {
  const isNamed = (group: ResourceFact): boolean => {
    const name = rawOf(group, 'LogGroupName');
    return typeof name === 'string' && typeof destination === 'string' && destination.endsWith(`:log-group:${name}`);
  };
  return resourcesOfType(assembly, 'AWS::Logs::LogGroup').find(
    (group) => group.stack === log.stack && (isNamed(group) || mentionsOf(assembly, destination).includes(group)),
  );
};

const destinationCheck =
  (assembly: AssemblyFacts, log: ResourceFact) =>
  (path: string): Check => {
    const found = property(log, path);
    const evidence = evidenceOf(log, path, 'a log group of the same stack');
    const group = found.kind === 'found' ? groupAt(assembly, log, found.value) : undefined;
    if (found.kind === 'unresolved') return cannotTell(`${path} of ${nameOf(log)} ${found.reason}`, evidence);
    return group === undefined
      ? fails(`${path} of ${nameOf(log)} is no log group of its stack`, evidence)
      : allOf(
          holds(evidence),
          expectProperty(group, {
            property: 'RetentionInDays',
            expected: `at least ${KEPT_DAYS}`,
            is: (days) => typeof days === 'number' && days >= KEPT_DAYS,
          }),
        );
  };

const redacts = (log: ResourceFact, header: string): Check => {
  const check = anyOf(
    eachOf(log, FIELDS, (field) =>
      expectProperty(log, {
        property: `${field}.SingleHeader.Name`,
        expected: header,
        is: (name) => typeof name === 'string' && name.toLowerCase() === header,
      }),
    ),
  );
  return check === undefined || check.kind === 'fails'
    ? fails(`${nameOf(log)} writes the header ${header} down`, evidenceOf(log, FIELDS, header))
    : check;
};

/** What is blocked is kept; a filter may drop the rest. */
const keepsBlocked = (log: ResourceFact): readonly Check[] => {
  const filter = property(log, 'LoggingFilter');
  const evidence = evidenceOf(log, 'LoggingFilter', 'keeps what is blocked');
  if (filter.kind === 'absent') return [];
  if (filter.kind === 'unresolved') return [cannotTell(`LoggingFilter of ${nameOf(log)} ${filter.reason}`, evidence)];
  const kept = anyOf(
    eachOf(log, 'LoggingFilter.Filters', (each) =>
      allOf(
        expectProperty(log, { property: `${each}.Behavior`, expected: 'KEEP' }),
        expectProperty(log, { property: `${each}.Requirement`, expected: 'MEETS_ANY' }),
        anyOf(
          eachOf(log, `${each}.Conditions`, (condition) =>
            expectProperty(log, { property: `${condition}.ActionCondition.Action`, expected: 'BLOCK' }),
          ),
        ) ?? fails(`a filter of ${nameOf(log)} has no condition`, evidence),
      ),
    ),
  );
  return [kept ?? expectProperty(log, { property: 'LoggingFilter.DefaultBehavior', expected: 'KEEP' })];
};

const check = (assembly: AssemblyFacts, acl: ResourceFact): Check => {
  const log = resourcesOfType(assembly, 'AWS::WAFv2::LoggingConfiguration').find((each) =>
    mentions(assembly, rawOf(each, 'ResourceArn'), acl),
  );
  return log === undefined
    ? fails(`nothing logs the requests of ${nameOf(acl)}`, evidenceOf(acl))
    : allOf(
        expectEach(log, 'LogDestinationConfigs', destinationCheck(assembly, log)),
        ...SECRETS.map((header) => redacts(log, header)),
        ...keepsBlocked(log),
      );
};

export const firewallRequestsAreLogged: Claim = {
  id: 'firewall-requests-are-logged',
  pillar: 'security',
  section: 'Compliance and Auditing',
  principles: ['Enable traceability', 'Prepare for security events'],
  statement: `Every web ACL logs what it blocks to a log group that keeps at least ${KEPT_DAYS} days, without the headers that sign somebody in.`,
  bestPractices: ['SEC04-BP01', 'SEC04-BP02'],
  fix: 'Make the log of packages/infra/src beside every web ACL, with `redactedFields` and a `LayerLogGroup`.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      conclude(
        resourcesOfType(assembly, 'AWS::WAFv2::WebACL').map((acl) => check(assembly, acl)),
        { met: 'Every web ACL has its log.', none: notApplicable('The assembly has no web ACL.') },
      ),
    ),
};
