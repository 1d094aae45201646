import { aClaim } from '../../testing/a-claim';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { met, notMet } from '../../testing/a-finding';
import { anAssembly } from '../../testing/an-assembly';
import { handWrittenMapping } from '../../testing/hand-written-mapping';
import { noFacts } from '../../testing/no-facts';
import { aReport } from '../../testing/a-report';
import { readOutline } from '../document';
import { renderMarkdown } from './render-markdown';

const lambdaGroup = aResource('AWS::EC2::SecurityGroup', {}, { logicalId: 'Lambda' });
/** Rows that repeat the row above, one that is an expression, and an end that only the deployment knows. */
const BODY = `{"widgets":[{"type":"text"},{"type":"metric","properties":{"stat":"Average","metrics":[
  ["AWS/RDS","CPUUtilization","Cluster","a",{"stat":"Maximum"}],
  [".","DatabaseConnections"],
  [{"expression":"m1 * 2"}]
],"region":"`;
const facts = anAssembly()
  .with(
    aResource('AWS::CloudWatch::Alarm', {
      Namespace: 'AWS/RDS',
      MetricName: 'CPUUtilization',
      Statistic: 'Average',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 80,
      Period: 60,
      EvaluationPeriods: 5,
      AlarmDescription: 'Runbook: docs/runbooks/database.md#cpu',
      Tags: [{ Key: 'Project', Value: 'hexastyle' }],
    }),
    aResource('AWS::Backup::BackupVault', { BackupVaultTags: { Project: 'hexastyle', Component: 'recovery' } }),
    aResource('AWS::IAM::Role', {
      AssumeRolePolicyDocument: { Statement: [{ Principal: { Service: 'lambda.amazonaws.com' } }] },
      Description: UNRESOLVED,
      RoleName: 'reader',
      Policies: [
        {
          PolicyDocument: {
            Statement: [
              { Effect: 'Allow', Action: ['ssm:GetParameter', 's3:GetObject'] },
              { Effect: 'Deny', Action: 'iam:*' },
            ],
          },
        },
      ],
    }),
    aResource('AWS::CloudWatch::Dashboard', { DashboardBody: { 'Fn::Join': ['', [BODY, UNRESOLVED, '"}}]}']] } }),
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

test('given the document as people wrote it, then every heading, principle and table of theirs is in ours', () => {
  const theirs = handWrittenMapping();
  const headings = theirs.match(/^#{2,4} .*$/gm) ?? [];
  const tables = [...theirs.matchAll(/^\*\*(.+)\*\*:$/gm)].map(([, title = '']) => title);
  const principles = [...theirs.matchAll(/^ \*\*(.+)\*\*/gm)].map(([, principle = '']) => principle);
  expect([headings.length, new Set(tables).size, principles.length]).toEqual([59, 9, 33]);
  expect(headings.filter((heading) => !text.includes(`\n${heading}\n`))).toEqual([]);
  expect([...new Set(tables)].filter((title) => !text.includes(`\n**${title}**:\n`))).toEqual([]);
  expect(principles.filter((principle) => !text.includes(`\n- **${principle}**: `))).toEqual([]);
});

test('given a claim, then its section shows verdict, evidence and files, and its principle names it', () => {
  expect(text).toContain('- ✔ **verified, synthesized**: Something is true. (`good`)');
  expect(text).toContain('  - `StorageEncrypted` of `/Test/DBCluster` in us-east-1 is `true`');
  expect(text).toContain('- [`packages/infra/src/test.ts`](../../packages/infra/src/test.ts) - RDS DBCluster');
  expect(text).toContain('- **Protect data in transit and at rest**: ✔ `good`, ✘ `bad`');
});

test('given a section without claims, then it says that nothing is claimed', () => {
  expect(text).toContain('#### 1. High Availability (HA)\n\n**Evidence**:\n\nNothing is claimed here.');
});

test('given facts, then alarms, metrics, roles, security groups and tags are listed from them', () => {
  expect(text).toContain(
    '| `/Test/Alarm` | AWS/RDS CPUUtilization (Average) | > 80 for 5 min | [`docs/runbooks/database.md#cpu`](../../docs/runbooks/database.md#cpu) |',
  );
  expect(text).toContain('| AWS/RDS | CPUUtilization | Average, Maximum | `/Test/Alarm` | `/Test/Dashboard` |');
  expect(text).toContain(
    '| `/Test/Role`, named `reader` | us-east-1 | lambda.amazonaws.com | s3, ssm | known at deployment |',
  );
  expect(text).toContain('| `/Test/Aurora` | in | tcp 5432 | /Test/Lambda |');
  expect(text).toContain('| `/Test/Closed` | out | none | nothing |');
  expect(text).toContain('| AWS/RDS | DatabaseConnections | Average |  | `/Test/Dashboard` |');
  expect(text).toContain(
    '**Tags Applied**:\n\n| Tag | Values | Resources |\n| --- | --- | --- |\n| `Component` | recovery | 1 |\n| `Project` | hexastyle | 2 |',
  );
});

test('given tags, then what a bill can be split by is counted value by value', () => {
  expect(text).toContain(
    '**Tags for Cost Allocation**:\n\n| Tag | Value | Resources |\n| --- | --- | --- |\n' +
      '| `Component` | recovery | 1 |\n| `Project` | hexastyle | 2 |\n',
  );
});

test('given a body of a dashboard that is no JSON, then it shows no metric', () => {
  const broken = anAssembly()
    .with(aResource('AWS::CloudWatch::Dashboard', { DashboardBody: '{' }))
    .facts();
  expect(renderMarkdown(aReport([], broken), broken, readOutline())).toContain('**Metrics Monitored**:\n\nNone.');
});

test('given a document as evidence, then the list of files says its title', () => {
  const held = anAssembly().file('docs/restore.md', 'Before.\n# How to restore\n').facts();
  const cites = aClaim(met({ kind: 'document', path: 'docs/restore.md', anchor: 'symptom' }));
  expect(renderMarkdown(aReport([cites], held), held, readOutline())).toContain(
    '- [`docs/restore.md`](../../docs/restore.md) - How to restore\n',
  );
});

test('given a pillar, then its summary counts claims and proofs and names the sections that claim nothing', () => {
  expect(text).toContain(
    'Claims: 2 (1 verified, 1 missing). Proofs: 1 synthesized.\nNothing is claimed about: Identity',
  );
  expect(text).toContain('Claims: 0. Proofs: none.');
});

test('given sections without a gap, then the assessment names them, and a section with one is not among them', () => {
  const only = renderMarkdown(aReport([aClaim(met())], facts), facts, readOutline());
  expect(only).toContain(
    'Where everything that is claimed was verified:\n\n- **Security** (1 of 6 sections): Data Protection\n',
  );
  expect(text).not.toContain('Where everything that is claimed was verified');
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
