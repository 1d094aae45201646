import { aClaim } from '../../testing/a-claim';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { met, notMet } from '../../testing/a-finding';
import { anAssembly } from '../../testing/an-assembly';
import { noFacts } from '../../testing/no-facts';
import { aReport } from '../../testing/a-report';
import { readOutline } from '../document';
import { renderMarkdown } from './render-markdown';

const lambdaGroup = aResource('AWS::EC2::SecurityGroup', {}, { logicalId: 'Lambda' });
const facts = anAssembly()
  .with(
    aResource('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/RDS',
      MetricName: 'CPUUtilization',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 80,
      Period: 60,
      EvaluationPeriods: 5,
      AlarmDescription: 'Runbook: docs/runbooks/database.md#cpu',
      Tags: [{ Key: 'Project', Value: 'hexastyle' }],
    }),
    aResource('AWS::IAM::Role', {
      AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: 'lambda.amazonaws.com' } }] },
      Description: UNRESOLVED,
    }),
    lambdaGroup,
    aResource(
      'AWS::EC2::SecurityGroup',
      {
        SecurityGroupIngress: [
          {
            IpProtocol: 'tcp',
            FromPort: 5432,
            ToPort: 5432,
            SourceSecurityGroupId: aReferenceTo(lambdaGroup, 'GroupId'),
          },
        ],
      },
      { logicalId: 'Aurora' },
    ),
    aResource(
      'AWS::EC2::SecurityGroup',
      { SecurityGroupEgress: [{ IpProtocol: 'icmp', FromPort: 252, ToPort: 86, CidrIp: '255.255.255.255/32' }] },
      { logicalId: 'Closed' },
    ),
  )
  .facts();
const claims = [aClaim(met(), { id: 'good' }), aClaim(notMet, { id: 'bad' })];
const text = renderMarkdown(aReport(claims, facts), facts, readOutline());

test('given a report, then the document has the six pillars with their sections in order', () => {
  expect(text.match(/^## .*$/gm)).toEqual([
    '## Table of Contents',
    '## Overview',
    '## Operational Excellence',
    '## Security',
    '## Reliability',
    '## Performance Efficiency',
    '## Cost Optimization',
    '## Sustainability',
  ]);
  expect(text).toContain('#### 3. Data Protection');
  expect(text).toContain('### Overall Assessment');
});

test('given a claim, then its section shows verdict, evidence and files, and its principle names it', () => {
  expect(text).toContain('- ✔ **verified, synthesized**: Something is true. (`good`)');
  expect(text).toContain('  - `StorageEncrypted` of `/Test/DBCluster` in us-east-1 is `true`');
  expect(text).toContain('- [`packages/infra/src/test.ts`](../../packages/infra/src/test.ts)');
  expect(text).toContain('- **Protect data in transit and at rest**: ✔ `good`, ✘ `bad`');
});

test('given a section without claims, then it says that nothing is claimed', () => {
  expect(text).toContain('#### 1. High Availability (HA)\n\n**Evidence**:\n\nNothing is claimed here.');
});

test('given facts, then alarms, metrics, roles, security groups and tags are listed from them', () => {
  expect(text).toContain(
    '| `/Test/Alarm` | AWS/RDS CPUUtilization | > 80 for 5 min | [`docs/runbooks/database.md#cpu`](../../docs/runbooks/database.md#cpu) |',
  );
  expect(text).toContain('| AWS/RDS | CPUUtilization |');
  expect(text).toContain('| `/Test/Role` | us-east-1 | lambda.amazonaws.com | known at deployment |');
  expect(text).toContain('| `/Test/Aurora` | in | tcp 5432 | /Test/Lambda |');
  expect(text).toContain('| `/Test/Closed` | out | none | nothing |');
  expect(text).toContain('| `Project` | hexastyle | 1 |');
});

test('given verdicts, then the assessment counts them and lists what is not true', () => {
  expect(text).toContain('- **Security**: 1 of 2 claims verified, 1 missing.');
  expect(text).toContain('What is not true:\n\n- `bad` (missing): It is not so.');
});

test('given another commit and another time, then the document is the same', () => {
  const report = { ...aReport(claims, facts), commit: 'other', generatedAt: '2030-01-01T00:00:00.000Z' };
  expect(renderMarkdown(report, facts, readOutline())).toBe(text);
});

test('given no assembly, then the tables say why they are empty', () => {
  const nothing = noFacts('no cdk.out');
  expect(renderMarkdown(aReport([], nothing), nothing, readOutline())).toContain('Not known: no cdk.out.');
});

test('given markup in a reason, then it stays text', () => {
  const hostile = aClaim({ kind: 'not-met', reason: 'a | b <script>', evidence: [] });
  expect(renderMarkdown(aReport([hostile], facts), facts, readOutline())).toContain('a \\| b &lt;script>');
});

test('given the same evidence twice, then the document shows it once', () => {
  const workflow = { kind: 'code', path: '.github/workflows/build.yml' } as const;
  const twice = renderMarkdown(aReport([aClaim(met(workflow, workflow))], facts), facts, readOutline());
  expect(twice.match(/^ {2}- \[`\.github\/workflows\/build\.yml`\]/gm)).toHaveLength(1);
});

test('given coverage, then every pillar and question is counted, and what is not shown says why', () => {
  expect(text).toMatch(/\n\| Security \| 11 \| 63 \| 0 \| 1 \| 0 of \d+ \| \d+ \| \d+ \| 0 \|\n/);
  expect(text.match(/^\| `[A-Z]+\d\d` /gm)).toHaveLength(57);
  expect(text).toMatch(/\n\| `SEC08` How do you protect your data at rest\? \| 4 \| 0 \| 1 by the repository, /);
  expect(text).toContain(
    '- `OPS03-BP01` Provide executive sponsorship: Sponsorship is given by executives, and stated by them.',
  );
});

test('given waivers near their last day, then the document does not say so: it would change without the platform', () => {
  const near = { ...aReport(claims, facts), warnings: ['waivers/a.yaml: expires on 2026-11-30, in 7 days.'] };
  expect(renderMarkdown(near, facts, readOutline())).toBe(text);
});
