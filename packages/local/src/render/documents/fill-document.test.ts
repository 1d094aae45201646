import { anAlarm, aPlatform, aResource, withWaiting } from '../testing/a-platform';
import { vocabularyOf } from '../words/vocabulary';
import { fillDocument, type FilledDocument } from './fill-document';

const PLATFORM = aPlatform(
  aResource('AWS::Lambda::Function', { FunctionName: 'hexastyle-blue-api', Timeout: 15 }),
  aResource(
    'AWS::Lambda::Function',
    { FunctionName: 'hexastyle-blue-api', Timeout: 1 },
    { layer: 'pilot-light', region: 'eu-north-1' },
  ),
  aResource('AWS::Logs::LogGroup', { LogGroupName: '/hexastyle/blue/api/function', RetentionInDays: 30 }),
  aResource('AWS::S3::Bucket', {}, { layer: 'edge', logicalId: 'WebBucket' }),
  aResource('AWS::S3::Bucket', {}, { layer: 'edge', logicalId: 'ImageBucket' }),
  aResource('AWS::S3::Bucket', {}, { layer: 'edge', logicalId: 'LogBucket', region: 'eu-north-1' }),
  aResource(
    'AWS::S3::Bucket',
    { BucketName: 'hexastyle-blue-web-111111111111-eu-north-1' },
    { layer: 'site-replica', logicalId: 'Copy', region: 'eu-north-1' },
  ),
  aResource('AWS::Backup::BackupVault', { BackupVaultName: 'hexastyle-blue' }, { layer: 'recovery' }),
  aResource('AWS::Backup::BackupVault', { BackupVaultName: 'hexastyle-blue-recovery' }, { layer: 'pilot-light' }),
  aResource('AWS::Backup::BackupPlan', {
    BackupPlan: {
      BackupPlanRule: [
        { RuleName: 'Hourly', ScheduleExpression: 'cron(0 * * * ? *)', Lifecycle: { DeleteAfterDays: 7 } },
        { RuleName: 'Seldom', ScheduleExpression: 'cron(0 5/12 * * ? *)', Lifecycle: { DeleteAfterDays: 90 } },
      ],
    },
  }),
  anAlarm('api-5xx', 'docs/runbooks/blue/api.md#symptom'),
);

const fill = (text: string, source = 'docs/runbooks/api.md'): FilledDocument =>
  fillDocument({ source, text, environment: 'blue', vocabulary: vocabularyOf(PLATFORM, 'api') });

const bodyOf = (text: string, source?: string): string => fill(text, source).text.split('\n').slice(2).join('\n');

it.each([
  ['<environment> in <region>, else <dr-region>', 'blue in eu-west-1, else eu-north-1'],
  ['<rto-hours> h, <descriptor:database.maxAcu> ACU', '4 h, 4 ACU'],
  [
    '`<function:api>`, also `<function>` and `<api-function>`',
    '`hexastyle-blue-api`, also `hexastyle-blue-api` and `hexastyle-blue-api`',
  ],
  ['<arn:function:api>', 'arn:aws:lambda:eu-west-1:111111111111:function:hexastyle-blue-api'],
  ['<property:function:api:Timeout> s', '15 s'],
  ['<property:function:pilot-light/api:Timeout> s', '1 s'],
  ['<log-group:api/function> for <retention:api/function> days', '/hexastyle/blue/api/function for 30 days'],
  ['<vault>, <vault:recovery>', 'hexastyle-blue, hexastyle-blue-recovery'],
  ['<bucket:site-replica/web>', 'hexastyle-blue-web-111111111111-eu-north-1'],
  ['hourly for <backup-retention:hourly> days', 'hourly for 7 days'],
  ['every <backup-hours:hourly> h, every <backup-hours:seldom> h', 'every 1 h, every 12 h'],
  ['<stack:data>', 'hexastyle-blue-data'],
  ['<alarm:api-5xx> above <threshold:api-5xx> in <period:api-5xx>', 'hexastyle-blue-api-5xx above 5 in 5 minutes'],
  ['a <br/> b, $VERSION, a < b > c, <https://x.example>', 'a <br/> b, $VERSION, a < b > c, <https://x.example>'],
])('given %j, then it says %j', (written, said) => {
  expect(fill(written).faults).toEqual([]);
  expect(bodyOf(written)).toBe(said);
});

it('given lists of facts on lines of their own, then they take the place of the line, with its indentation', () => {
  expect(bodyOf('<alarms>\n\n  <deployment-order>').split('\n')).toEqual([
    '| alarm | says | when | no data |',
    '| --- | --- | --- | --- |',
    '| `hexastyle-blue-api-5xx` | Something is wrong. | greater than 5 within 5 minutes | silence is fine |',
    '',
    '  1. `hexastyle-blue-data` in `eu-west-1`',
    '  2. `hexastyle-blue-api` in `eu-west-1`',
  ]);
});

it('given the order of promotion, then what is made and what is changed stands in its round', () => {
  expect(bodyOf('<promotion-order>').split('\n')).toEqual([
    '1. `Database/Cluster` (AWS::RDS::DBCluster)',
    '2. `Api/Function` (AWS::Lambda::Function, changed)',
  ]);
});

describe('given an alarm that a promotion makes', () => {
  const waiting = withWaiting(PLATFORM, anAlarm('api-5xx', 'docs/runbooks/blue/api.md#symptom'));
  const filled = (text: string, family: string): string =>
    fillDocument({
      source: 'docs/runbooks/x.md',
      text,
      environment: 'blue',
      vocabulary: vocabularyOf(waiting, family),
    }).text;

  it('then its runbook says what is different for who comes from there, and other runbooks do not', () => {
    expect(filled('<alarms>', 'api')).toContain('begin with `export AWS_REGION=eu-north-1`');
    expect(filled('<alarms>', 'api').match(/`hexastyle-blue-api-5xx`/g)).toHaveLength(1);
    expect(filled('<alarms>', 'web')).not.toContain('AWS_REGION');
  });

  it('then a document can list it, with the way to its runbook', () => {
    expect(filled('<promoted-alarms>', 'disaster-recovery').split('\n').slice(2)).toEqual([
      '| alarm | when | runbook |',
      '| --- | --- | --- |',
      '| `hexastyle-blue-api-5xx` | greater than 5 within 5 minutes | [api](api.md#symptom) |',
    ]);
  });
});

it('given an id that only CloudFormation knows, then a command asks the right stack in the right region', () => {
  expect(bodyOf('```sh\nBUCKET=<bucket:log-bucket>\n```').split('\n')).toEqual([
    '```sh',
    'BUCKET=$(aws cloudformation describe-stack-resources --region eu-north-1 --stack-name hexastyle-blue-edge \\',
    "  --logical-resource-id LogBucket --query 'StackResources[0].PhysicalResourceId' --output text)",
    '```',
  ]);
});

it.each([
  ['one\n<enviroment>', 2, 'nobody knows <enviroment>', 'did you mean <environment>?'],
  ['<function:ap>', 1, 'nobody knows <function:ap>', 'did you mean <function:api>?'],
  ['<bucket>', 1, 'nobody knows <bucket>', expect.stringContaining('did you mean <') as string],
  [
    'in `<bucket:web-bucket>`',
    1,
    'only CloudFormation knows <bucket:web-bucket>, so it becomes a command',
    'use it in a block of sh: NAME=<bucket:web-bucket>',
  ],
  ['see <alarms>', 1, '<alarms> becomes several lines', 'give it a line of its own'],
])('given %j, then line %d is a fault with its way out', (written, line, problem, fix) => {
  expect(fill(written).faults).toEqual([{ file: 'docs/runbooks/api.md', line, problem, fix }]);
});

it('given links, then they lead from the rendering to renderings for the same environment', () => {
  const links =
    '[a](other.md#x) [b](../recovery/strategy.md) [c](../architecture.md) [d](#here) [e](https://x.example/y.md)';

  expect(bodyOf(links)).toBe(
    '[a](other.md#x) [b](../../recovery/blue/strategy.md) [c](../../architecture.md) [d](#here) [e](https://x.example/y.md)',
  );
  expect(bodyOf('[a](runbooks/api.md) [b](environments.md)', 'docs/deploying.md')).toBe(
    '[a](../runbooks/blue/api.md) [b](../environments.md)',
  );
});

it('given code that looks like a link, then it stays', () => {
  expect(bodyOf('```sh\na[0](other.md)\n```')).toContain('a[0](other.md)');
});

it('says where it comes from, so that nobody edits it', () => {
  expect(fill('x').text.split('\n')[0]).toBe(
    '<!-- Rendered from docs/runbooks/api.md for blue: edit that, and run npx projen. -->',
  );
});
