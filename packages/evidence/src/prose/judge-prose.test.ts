import { CLAIMS } from '../claims/registry';
import type { Facts } from '../facts/facts';
import type { Report } from '../report/report';
import { UNRESOLVED } from '../testing/a-resource';
import { aReport } from '../testing/a-report';
import { handWrittenMapping } from '../testing/hand-written-mapping';
import { ofType, withoutResources, withProperty } from '../testing/mutation';
import { noFacts } from '../testing/no-facts';
import { referenceContext, referenceFacts } from '../testing/reference';
import { judgeProse } from './judge-prose';
import type { ProseVerdict } from './prose-report';

const staging = referenceFacts('staging');
const reports = new WeakMap<Facts, Report>();
const judged = (facts: Facts, text: string, environment = 'staging') => {
  const report = reports.get(facts) ?? aReport(CLAIMS, facts, referenceContext(environment));
  reports.set(facts, report);
  return judgeProse('mapping.md', text, { facts, report });
};
const judgement = judged(staging, handWrittenMapping());
const ruling = (text: string, facts = staging, environment = 'staging') => {
  const [found] = judged(facts, text, environment).sentences;
  if (found === undefined) throw new Error(`no sentence was found in ${text}`);
  return found;
};

/** Line of the mapping, its verdict, and words of the reason; worked out by hand from the mapping and the platform. */
const EXPECTED: readonly (readonly [line: number, verdict: ProseVerdict, because: string])[] = [
  [25, 'not-backed', 'no claim and no fact speaks of this'],
  [29, 'backed', 'infrastructure-as-code'],
  [40, 'contradicted', 'no file of the repository ends with .tf'],
  [41, 'not-backed', 'no claim and no fact speaks of this'],
  [42, 'backed', 'what was judged is a commit'],
  [43, 'contradicted', 'the assembly has no AWS::DynamoDB::Table'],
  [46, 'contradicted', 'no file of the repository is ops/iac/main.tf'],
  [47, 'contradicted', 'no file of the repository is ops/iac/modules/*/'],
  [53, 'backed', 'three-pipelines-deliver'],
  [54, 'contradicted', 'ends with .tf'],
  [55, 'backed', 'deployments-are-checked-and-roll-back'],
  [56, 'not-backed', 'production-needs-approval is not-applicable'],
  [66, 'not-backed', 'nothing speaks of “all services”'],
  [67, 'backed', 'dashboard-shows-the-alarms'],
  [69, 'backed', 'alarms-notify'],
  [76, 'backed', 'reads Invocations'],
  [86, 'contradicted', 'there is docs/architecture.md'],
  [92, 'contradicted', 'ends with .tf'],
  [94, 'backed', 'rollback-is-documented'],
  [121, 'backed', 'operator-role-has-no-data-access'],
  [122, 'backed', 'credentials-come-from-secrets-manager, requests-need-no-password'],
  [131, 'contradicted', 'is called apprentice-final-staging-lambda-role'],
  [139, 'backed', 'database-admits-the-function-only'],
  [140, 'not-backed', 'nothing speaks of “Redis”'],
  [149, 'contradicted', 'functions may send to port 5432, 6379, 443 only'],
  [150, 'backed', 'the only port that is open is 5432'],
  [156, 'backed', 'buckets-encrypted, database-encrypted-at-rest; every secret names its KMS key'],
  [157, 'not-backed', 'nothing speaks of “Redis TLS”'],
  [168, 'backed', 'firewall-guards-the-edge'],
  [169, 'not-backed', 'no claim and no fact speaks of this'],
  [171, 'contradicted', 'no file of the repository is a manage.py'],
  [175, 'contradicted', 'packages/api/Habit_Tracker/settings.py'],
  [187, 'backed', 'the tag Environment with no other value'],
  [189, 'contradicted', 'the tag Owner with platform-team'],
  [190, 'contradicted', 'the tag ManagedBy with cdk'],
  [224, 'backed', 'database-spans-zones'],
  [235, 'backed', 'the RTO of the descriptor is 4 h; the RPO of the descriptor is 1 h'],
  [236, 'backed', 'hourly backups are kept 7 days'],
  [238, 'backed', 'the region of recovery is us-west-2'],
  [249, 'backed', 'MinCapacity is 0.5, ServerlessV2ScalingConfiguration.MaxCapacity is 4'],
  [251, 'not-backed', 'nothing speaks of “handles traffic spikes”'],
  [263, 'not-backed', 'no claim and no fact speaks of this'],
  [293, 'backed', 'api-errors-alarm; an alarm fires above 5%'],
  [294, 'backed', 'an alarm fires above 1s'],
  [295, 'backed', 'an alarm fires above 10'],
  [297, 'backed', 'an alarm fires above 80%'],
  [300, 'backed', 'an alarm fires above 90%'],
  [315, 'backed', 'speed-is-benchmarked'],
  [332, 'contradicted', 'Engine is valkey, not redis'],
  [344, 'contradicted', 'manage.py'],
  [375, 'not-backed', 'nothing reads Average'],
  [401, 'backed', 'MinCapacity is 0.5'],
  [415, 'contradicted', 'the tag Component with api'],
  [422, 'backed', 'the assembly has 1 of AWS::CloudFront::Distribution'],
  [430, 'contradicted', 'MemorySize is set by hand, to 1024 and 512 MB'],
  [440, 'not-backed', 'nothing speaks of “cost effective”'],
  [498, 'not-backed', 'nothing speaks of “efficient US users”'],
  [500, 'backed', 'the region of recovery is us-west-2'],
  [512, 'backed', 'edge-caches-static-files'],
];

test.each(EXPECTED)('given line %d of the hand-written mapping, then it is %s: %s', (line, verdict, because) => {
  const [sentence] = judgement.sentences.filter((each) => each.line === line);
  expect(sentence).toMatchObject({ verdict, reason: expect.stringContaining(because) as string });
});

test('given the hand-written mapping, then every item of a list is judged, and nothing of Terraform or Django is backed', () => {
  const items = handWrittenMapping()
    .split('\n')
    .flatMap((text, index) => (/^- (?!\[)/.test(text) ? [index + 1] : []));
  const lines = judgement.sentences.map(({ line }) => line);
  expect(items.filter((line) => !lines.includes(line))).toEqual([]);
  expect(Object.values(judgement.counts).reduce((sum, count) => sum + count, 0)).toBe(lines.length);
  const foreign = judgement.sentences.filter(({ sentence }) => /terraform|django|\.tf\b|\.py\b/i.test(sentence));
  expect(foreign.length).toBeGreaterThan(30);
  expect(foreign.filter(({ verdict }) => verdict === 'backed')).toEqual([]);
});

test.each([
  ['- Aurora Serverless v2: Auto-scales ACU (0.5-8 ACU)', 'MaxCapacity is 4, not 8'],
  ['- Pilot Light DR strategy (RTO: 2h, RPO: 1h)', 'the RTO of the descriptor is 4 h, not 2 h'],
  ['| RTO | 8h |', 'the RTO of the descriptor is 4 h, not 8 h'],
  ['- Pilot Light DR strategy (RPO of 30 minutes)', 'the RPO of the descriptor is 1 h, not 0.5 h'],
  ['- Automated hourly backups (14-day retention)', 'hourly backups are kept 7 days'],
  ['- Cross-region backup replication to eu-west-1', 'is us-west-2, not eu-west-1'],
  ['- Primary region: us-west-2', 'the region of the descriptor is us-east-1, not us-west-2'],
  ['- CloudWatch Logs in eu-central-1', 'no stack is in eu-central-1'],
  ['- Lambda errors (>20 in 5 minutes)', 'the threshold is 10, not 20'],
  ['- Lambda errors (>10 in 15 minutes)', 'the alarm looks at 5 minutes, not 15'],
  ['- Aurora: Ingress from Lambda only (port 3306)', '5432 is open, not 3306'],
  ['- Two NAT gateways', 'the assembly has 1 NAT gateways, not 2'],
  ['- 35 days of backups', 'BackupRetentionPeriod is 7, not 35'],
])('given %s, then facts contradict it: %s', (text, because) => {
  expect(ruling(text)).toMatchObject({
    verdict: 'contradicted',
    reason: expect.stringContaining(because) as string,
  });
});

test.each([
  ['a negation', '- No WAF for CloudFront protection', '“No”'],
  ['an end of what a claim says', '- WAF for CloudFront protection is disabled', '“disabled”'],
  ['a number that no fact knows', '- CSRF protection with trusted origins in 99 % of requests', '“99 requests”'],
  ['words in another order', '- Protection by CloudFront of the WAF', 'no claim and no fact'],
  ['a sentence without end', `- ${'WAF for CloudFront protection '.repeat(30)}`, 'longer than 600 characters'],
])('given %s, then the sentence is not backed', (_given, text, because) => {
  expect(ruling(text)).toMatchObject({ verdict: 'not-backed', reason: expect.stringContaining(because) as string });
});

test('given the capacities of another environment, then what is backed in staging is contradicted in production', () => {
  const text = '- Aurora Serverless v2: Auto-scales ACU (0.5-4 ACU)\n- Approval stages for production deployments';
  const { sentences } = judged(referenceFacts('production'), text, 'production');
  expect(sentences.map(({ verdict }) => verdict)).toEqual(['contradicted', 'backed']);
});

test('given a claim that is missing, then the sentence that it would back is contradicted by it', () => {
  const bare = withProperty(staging, ofType('AWS::RDS::DBCluster'), 'StorageEncrypted', false);
  expect(ruling('- Encryption at rest: Aurora (KMS)', bare)).toMatchObject({
    verdict: 'contradicted',
    claims: ['database-encrypted-at-rest'],
    reason: expect.stringContaining('database-encrypted-at-rest is missing: StorageEncrypted of') as string,
  });
});

test('given no alarm, no tag and no role, then facts contradict what is said of them', () => {
  const bare = withoutResources(staging, () => true);
  const text = [
    '**Alarms**:',
    '- Lambda errors (>10 in 5 minutes)',
    '**Tags**:',
    '- `Project` - hexastyle',
    '**IAM Roles**:',
    '- `hexastyle-staging-operator` - people',
  ].join('\n');
  expect(judged(bare, text).sentences.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('no alarm watches Errors of AWS/Lambda'),
    expect.stringContaining('no resource has the tag Project'),
    expect.stringContaining('none of the 0 roles is called hexastyle-staging-operator'),
  ]);
});

test('given values that only the deployment knows, then nothing is contradicted by them', () => {
  const hidden = withProperty(
    withProperty(staging, ofType('AWS::Backup::BackupPlan'), 'BackupPlan.BackupPlanRule.0.Lifecycle', {
      DeleteAfterDays: UNRESOLVED,
    }),
    ofType('AWS::EC2::SecurityGroupIngress'),
    'FromPort',
    UNRESOLVED,
  );
  const text = '- Automated hourly backups (14-day retention)\n- Aurora: Ingress from Lambda only (port 3306)';
  expect(judged(hidden, text).sentences).toMatchObject([
    { reason: expect.stringContaining('hourly backups are kept is known at deployment only') as string },
    { verdict: 'not-backed', reason: expect.stringContaining('a port is known at deployment only') as string },
  ]);
});

test('given a file that is there, then it is backed by the claims that rest on it, and not beyond its title', () => {
  expect(ruling('- `docs/architecture.md` - Architecture')).toMatchObject({
    verdict: 'backed',
    claims: expect.arrayContaining(['architecture-is-documented']) as string[],
  });
  expect(ruling('- `docs/architecture.md` - Prices')).toMatchObject({
    verdict: 'not-backed',
    reason: 'nothing speaks of “Prices”.',
  });
  expect(ruling('- `packages/infra/src/*/cache.ts`').verdict).toBe('backed');
});

test('given no facts, then nothing is backed and nothing is contradicted, with the reason', () => {
  const nothing = noFacts('no cdk.out');
  const { counts, sentences } = judged(nothing, handWrittenMapping());
  expect(counts).toMatchObject({ contradicted: 0 });
  expect(sentences.filter(({ verdict }) => verdict === 'backed').map(({ sentence }) => sentence)).toEqual([
    'Version controlled in Git',
    'Git-based version control',
  ]);
  expect(sentences.find(({ line }) => line === 295)?.reason).toContain('no cdk.out');
});

test('given the same mapping twice, then the judgement is equal to the byte', () => {
  expect(JSON.stringify(judged(staging, handWrittenMapping()))).toBe(JSON.stringify(judgement));
});
