import type { TemplateObject } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { blockedRequestsAlarm as claim } from './blocked-requests-alarm';

const PLAYBOOK = `## Symptom\n## Impact\n## Diagnosis
filter action = "BLOCK" | stats count(*) as requests by terminatingRuleId
## Action\n## Escalation\n`;

const acl = aResource('AWS::WAFv2::WebACL', { VisibilityConfig: { MetricName: 'edge' } });
const distribution = aResource('AWS::CloudFront::Distribution', {
  DistributionConfig: { WebACLId: aReferenceTo(acl, 'Arn') },
});
const alarm = ({ rule = 'ALL', web = 'edge', ...changes }: TemplateObject & { rule?: string; web?: string } = {}) =>
  aResource('AWS::CloudWatch::Alarm', {
    Namespace: 'AWS/WAFV2',
    MetricName: 'BlockedRequests',
    Dimensions: [
      { Name: 'Rule', Value: rule },
      { Name: 'WebACL', Value: web },
    ],
    Statistic: 'Sum',
    Period: 300,
    Threshold: 2000,
    ComparisonOperator: 'GreaterThanThreshold',
    EvaluationPeriods: 1,
    ...changes,
  });
const guarded = anAssembly().with(distribution, acl).file('docs/runbooks/staging/firewall.md', PLAYBOOK);

testClaim(claim, {
  met: [{ given: 'an alarm on every rule', facts: guarded.with(alarm()) }],
  notMet: [
    { given: 'no alarm', facts: guarded, because: 'no alarm counts what /Test/WebACL refuses' },
    { given: 'an alarm on one rule', facts: guarded.with(alarm({ rule: 'rate-limit' })), because: 'not about the ALL' },
    { given: 'an alarm on another firewall', facts: guarded.with(alarm({ web: 'api' })), because: 'watches no' },
    {
      given: 'a threshold that nobody reaches',
      facts: guarded.with(alarm({ Threshold: 1_000_000 })),
      because: 'Threshold',
    },
    {
      given: 'a playbook that does not say what to do',
      facts: guarded.with(alarm()).file('docs/runbooks/staging/firewall.md', PLAYBOOK.replace('## Action', '')),
      because: '#action',
    },
  ],
  unknown: [
    { given: 'an unresolved threshold', facts: guarded.with(alarm({ Threshold: UNRESOLVED })) },
    { given: 'no descriptor', facts: guarded.but({ environment: { absent: 'no descriptor' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly().with(acl),
});
