import type { ResourceFact } from '@hexastyle/evidence';
import { aPlatform, aResource } from '../testing/a-platform';
import type { PlatformFacts } from '../assembly/platform-facts';
import { vocabularyOf } from './vocabulary';

type Properties = ResourceFact['properties'];

const action = (name: string, Provider: string, Configuration: Properties, more: Properties = {}): Properties => ({
  Name: name,
  ActionTypeId: { Provider },
  Configuration,
  ...more,
});

const BACKEND = aResource('AWS::CodePipeline::Pipeline', {
  Name: 'hexastyle-blue-backend',
  Triggers: [
    {
      GitConfiguration: {
        Push: [{ Branches: { Includes: ['main'] }, FilePaths: { Includes: ['api/**'], Excludes: ['api/*.md'] } }],
      },
    },
  ],
  Stages: [
    {
      Name: 'Source',
      Actions: [action('Repository', 'CodeStarSourceConnection', { FullRepositoryId: 'a/b', BranchName: 'main' })],
    },
    { Name: 'Preview', Actions: [action('Preview', 'CodeBuild', { ProjectName: 'hexastyle-blue-preview' })] },
    { Name: 'Approve', Actions: [action('Approve', 'Manual', {}, { TimeoutInMinutes: 4320 })] },
    {
      Name: 'Deploy',
      Actions: [
        action(
          'Deploy-Api',
          'CloudFormation',
          { StackName: 'hexastyle-blue-api', ActionMode: 'CHANGE_SET_EXECUTE' },
          { RunOrder: 3 },
        ),
        action(
          'Prepare-Api',
          'CloudFormation',
          { StackName: 'hexastyle-blue-api', ActionMode: 'CHANGE_SET_REPLACE' },
          { RunOrder: 2 },
        ),
      ],
      OnFailure: { Result: 'ROLLBACK' },
    },
  ],
});

// It looks at every stack, and deploys none.
const PREVIEW = aResource('AWS::CodeBuild::Project', {
  Name: 'hexastyle-blue-preview',
  TimeoutInMinutes: 30,
  Source: { BuildSpec: 'buildspecs/preview.yaml' },
  Environment: {
    EnvironmentVariables: [
      { Name: 'STACKS', Value: 'hexastyle-blue-data=Data.json@eu-west-1 hexastyle-blue-api=Api.json@eu-west-1' },
    ],
  },
});

const said = (word: string, platform: PlatformFacts = aPlatform(BACKEND, PREVIEW)): readonly string[] => {
  const meaning = vocabularyOf(platform, 'deploying').get(word);
  switch (meaning?.kind) {
    case 'lines':
      return meaning.lines;
    case 'text':
      return [meaning.text];
    default:
      return [];
  }
};

it('given a pipeline, then its stages are told with what they act on, in the order in which they run', () => {
  expect(said('stages:backend')).toEqual([
    'A push to `main` starts it that changes `api/**`, but not `api/*.md`.',
    '',
    '1. **Source**: `Repository` takes `a/b`, branch `main`.',
    '2. **Preview**: `Preview` runs `hexastyle-blue-preview` (`buildspecs/preview.yaml`, within 30 minutes).',
    '3. **Approve**: `Approve` waits for a person, within 3 days.',
    '4. **Deploy**, taken back when it fails, one after the other:',
    '   - `Prepare-Api` makes a change set of `hexastyle-blue-api`',
    '   - `Deploy-Api` executes it on `hexastyle-blue-api`',
  ]);
});

it('given stacks, then a person deploys those that no pipeline does, previews aside', () => {
  expect(said('deployments').slice(2)).toEqual([
    '| 1 | `hexastyle-blue-data` | `eu-west-1` | nothing | a person |',
    '| 2 | `hexastyle-blue-api` | `eu-west-1` | `data` | `hexastyle-blue-backend` |',
  ]);
});

it('given a project that deploys a stack of another region, then its pipeline is the one', () => {
  const other = aResource('AWS::CodePipeline::Pipeline', {
    Name: 'hexastyle-blue-infrastructure',
    Stages: [
      {
        Name: 'Deploy',
        Actions: [action('Deploy-All', 'CodeBuild', { ProjectName: 'hexastyle-blue-preview' })],
        OnFailure: { Result: 'ROLLBACK' },
      },
    ],
  });
  expect(said('deployments', aPlatform(other, PREVIEW))[2]).toContain('| `hexastyle-blue-infrastructure` |');
  expect(said('stages:infrastructure', aPlatform(other, PREVIEW))[0]).toBe('A person starts it.');
});

it.each([
  ['bootstrap-version', '6'],
  ['bootstrap-qualifier', 'abc'],
  ['bootstrap-parameter', '/cdk-bootstrap/abc/version'],
  ['construct:api', 'Api'],
  ['stacks:region', 'hexastyle-blue-data hexastyle-blue-api'],
  ['stacks:dr-region', ''],
  ['termination-protection', 'every stack of blue is protected'],
])('given stacks, then %s is %j', (word, meaning) => {
  expect(said(word)).toEqual([meaning]);
});

it('given parameters, then a table says what they begin with', () => {
  expect(said('stack-parameters').slice(2)).toEqual([
    '| `hexastyle-blue-data` | `Phase` | `idle`, or `promoted` | What it does |',
  ]);
});

describe('given what outlives its stack', () => {
  const kept = (type: string, DeletionPolicy: string, layer: string) => ({
    ...aResource(type, {}, { layer }),
    attributes: { DeletionPolicy },
  });
  const platform = aPlatform(
    kept('AWS::KMS::Key', 'Retain', 'data'),
    kept('AWS::KMS::Key', 'Retain', 'api'),
    kept('AWS::KMS::Key', 'Retain', 'api'),
    kept('AWS::RDS::DBCluster', 'Snapshot', 'data'),
    kept('AWS::SQS::Queue', 'Delete', 'api'),
  );

  it('then it is counted, and what goes with its stack is not', () => {
    expect(said('remainders', platform).slice(2)).toEqual([
      '| AWS::KMS::Key | `data`, `api` (2) | it stays |',
      '| AWS::RDS::DBCluster | `data` | a last snapshot of it stays |',
    ]);
    expect(said('remaining:key', platform)).toEqual(['3']);
    expect(said('remaining:queue', platform)).toEqual(['0']);
  });

  it('then a lock is told with its days, and its absence too', () => {
    const vault = aResource('AWS::Backup::BackupVault', {
      BackupVaultName: 'hexastyle-blue',
      LockConfiguration: { ChangeableForDays: 7, MaxRetentionDays: 90 },
    });
    expect(said('vault-locks', aPlatform(vault))).toEqual([expect.stringMatching(/final 7 days .* 90 days/)]);
    expect(said('vault-locks', platform)).toEqual(['- No vault of blue is locked.']);
  });
});
