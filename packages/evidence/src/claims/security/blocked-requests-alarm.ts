import type { Environment } from '@hexastyle/environment';
import type { AssemblyFacts, RepositoryFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { alarmsWatching } from '../vocabulary/alarms-watching';
import { allOf, anyOf, fails, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { expectCode } from '../vocabulary/expect-code';
import { expectDocument } from '../vocabulary/expect-document';
import { expectRelated } from '../vocabulary/expect-related';
import { notApplicable, withRepository } from '../vocabulary/require-facts';
import { withDescribedService } from '../vocabulary/with-described-service';

/** The playbook: what it is, whom it hurts, how an attack is told from people, what is done, and who is called. */
const SECTIONS = ['symptom', 'impact', 'diagnosis', 'action', 'escalation'];

const isWatched = (assembly: AssemblyFacts, acl: ResourceFact, { alarms: { thresholds } }: Environment): Check => {
  const onlyAcl = assembly.resources.filter((each) => each === acl || each.type !== acl.type);
  const alarm = anyOf(
    alarmsWatching(
      { ...assembly, resources: onlyAcl },
      {
        namespace: 'AWS/WAFV2',
        metric: 'BlockedRequests',
        statistic: 'Sum',
        of: acl.type,
        part: { dimension: 'Rule', value: 'ALL' },
        threshold: thresholds['waf-blocks'] ?? 2000,
      },
    ),
  );
  return alarm ?? fails(`no alarm counts what ${nameOf(acl)} refuses`, evidenceOf(acl));
};

const hasPlaybook = (repository: RepositoryFacts, { name }: Environment): readonly Check[] => {
  const path = `docs/runbooks/${name}/firewall.md`;
  return [
    ...SECTIONS.map((anchor) => expectDocument(repository, path, anchor)),
    expectCode(repository, path, /filter action = "BLOCK" \| stats count\(\*\).* by terminatingRuleId/),
  ];
};

export const blockedRequestsAlarm: Claim = {
  id: 'blocked-requests-alarm',
  pillar: 'security',
  section: 'Incident Response',
  principles: ['Prepare for security events', 'Enable traceability'],
  statement:
    'An alarm fires when the firewall of the edge refuses more than 2000 requests, or the number in the descriptor, in five minutes, and its playbook finds out by rule and address whether that is an attack.',
  bestPractices: ['SEC04-BP03', 'SEC10-BP04'],
  fix: 'Make the `WafBlocksAlarm` in packages/infra/src/observability/alarms, and keep docs/runbooks/firewall.md.',
  evaluate: (facts) =>
    withDescribedService(facts, ['AWS::CloudFront', 'AWS::WAFv2'], (assembly, environment) =>
      withRepository(facts, (repository) =>
        conclude(
          resourcesOfType(assembly, 'AWS::CloudFront::Distribution').map((from) =>
            expectRelated(assembly, {
              from,
              property: 'DistributionConfig.WebACLId',
              type: 'AWS::WAFv2::WebACL',
              then: (acl) => allOf(isWatched(assembly, acl, environment), ...hasPlaybook(repository, environment)),
            }),
          ),
          {
            met: 'The alarm counts what the firewall of the edge refuses, and leads to a playbook.',
            none: notApplicable('The assembly has no distribution.'),
          },
        ),
      ),
    ),
};
