import { closeSync, ftruncateSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { aCdkOut, aFolder, cloudAssembly } from '../../testing/a-cdk-out';
import { errorOf } from '../../testing/error-of';
import { follow } from '../query';
import { readAssembly } from './read-assembly';
import { LARGEST_FILE } from './read-json';

const bucket = (properties: object = {}): object => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const created = (logicalId: string, frame: string): readonly object[] => [
  { type: 'aws:cdk:logicalId', data: logicalId },
  { type: 'aws:cdk:creationStack', data: ['...new Bucket2 in aws-cdk-lib...', frame, '...node internals...'] },
];

/** The source of a resource with this creation trace, in the repository `/repo`. */
const sourceAmong = (frames: readonly string[]): unknown => {
  const metadata = {
    '/B': [
      { type: 'aws:cdk:logicalId', data: 'B' },
      { type: 'aws:cdk:creationStack', data: frames },
    ],
  };
  const directory = aCdkOut({ data: { template: { Resources: { B: bucket() } }, metadata } });
  return readAssembly(directory, '/repo').resources[0]?.source;
};

test('given a stack, then its resources carry region, stack, construct path and the line that made them', () => {
  const directory = aCdkOut({
    data: {
      template: { Resources: { B: { ...bucket({ BucketName: 'b' }), DeletionPolicy: 'Retain' } } },
      metadata: { '/Data/B/Resource': created('B', 'new Data (/repo/packages/infra/src/data.ts:12:5)') },
    },
  });
  expect(readAssembly(directory, '/repo').resources).toEqual([
    {
      region: 'us-east-1',
      stack: 'test-data',
      logicalId: 'B',
      type: 'AWS::S3::Bucket',
      constructPath: '/Data/B/Resource',
      source: { file: 'packages/infra/src/data.ts', line: 12 },
      properties: { BucketName: 'b' },
      attributes: { DeletionPolicy: 'Retain' },
    },
  ]);
});

test('given frames of dependencies and of other folders, then the first frame of the repository is the source', () => {
  const frames = [
    'at a (/repo/node_modules/x/y.js:1:1)',
    'at b (/elsewhere/z.ts:2:1)',
    'at c (file:///repo/src/mine.ts:3:1)',
  ];
  expect(sourceAmong(frames)).toEqual({ file: 'src/mine.ts', line: 3 });
});

test('given frames relative to the repository, then those of dependencies and of Node are passed over, too', () => {
  const frames = [
    '...node_modules/x/y.js:1:1 in x...',
    'at load (node:internal/modules/loader:1:1)',
    'at a (node_modules/x/y.js:1:1)',
    'at b (../elsewhere/z.ts:2:1)',
    'new Mine (packages/infra/src/mine.ts:3:1)',
  ];
  expect(sourceAmong(frames)).toEqual({ file: 'packages/infra/src/mine.ts', line: 3 });
  expect(sourceAmong(['packages/infra/src/nameless.ts:4:1'])).toEqual({
    file: 'packages/infra/src/nameless.ts',
    line: 4,
  });
});

test('given an export and its import, then the importing property leads to the exported resource', () => {
  const facts = readAssembly(
    aCdkOut({
      data: {
        template: {
          Resources: { B: bucket() },
          Outputs: {
            X: { Value: { 'Fn::GetAtt': ['B', 'Arn'] }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:X' } } },
          },
        },
      },
      edge: {
        template: {
          Resources: { D: { Type: 'AWS::X::Y', Properties: { Origin: { 'Fn::ImportValue': 'test-data:X' } } } },
        },
      },
    }),
    '/repo',
  );
  expect(follow(facts, facts.resources[1]?.properties['Origin'])?.logicalId).toBe('B');
});

test('given a cross-region export of the CDK, then the reader leads to the exported resource', () => {
  const name = '/cdk/exports/edge/key';
  const facts = readAssembly(
    aCdkOut({
      dr: {
        environment: 'aws://111111111111/us-west-2',
        template: {
          Resources: {
            Key: { Type: 'AWS::KMS::Key' },
            Writer: {
              Type: 'Custom::CrossRegionExportWriter',
              Properties: { WriterProps: { exports: { [name]: { 'Fn::GetAtt': ['Key', 'Arn'] } } } },
            },
          },
        },
      },
      edge: {
        template: {
          Resources: {
            Reader: { Type: 'Custom::CrossRegionExportReader' },
            B: bucket({ Key: { 'Fn::GetAtt': ['Reader', name] } }),
          },
        },
      },
    }),
    '/repo',
  );
  const target = facts.resources.find(({ logicalId }) => logicalId === 'B')?.properties['Key'];
  expect(follow(facts, target)).toMatchObject({ stack: 'test-dr', logicalId: 'Key', region: 'us-west-2' });
});

test('given a nested stack, then its resources are read, with parameters and outputs through the parent', () => {
  const nested = {
    Parameters: { Key: { Type: 'String' } },
    Resources: { NB: bucket({ Key: { Ref: 'Key' } }) },
    Outputs: { Name: { Value: { Ref: 'NB' } } },
  };
  const parent = {
    Resources: {
      Key: { Type: 'AWS::KMS::Key' },
      Nest: {
        Type: 'AWS::CloudFormation::Stack',
        Properties: { Parameters: { Key: { Ref: 'Key' } } },
        Metadata: { 'aws:asset:path': 'nest.nested.template.json' },
      },
      User: { Type: 'AWS::X::Y', Properties: { Bucket: { 'Fn::GetAtt': ['Nest', 'Outputs.Name'] } } },
    },
  };
  const directory = aFolder({ ...cloudAssembly({ data: { template: parent } }), 'nest.nested.template.json': nested });
  const facts = readAssembly(directory, '/repo');
  const byId = (id: string): (typeof facts.resources)[number] | undefined =>
    facts.resources.find(({ logicalId }) => logicalId === id);
  expect(byId('NB')?.stack).toBe('test-data/Nest');
  expect(follow(facts, byId('NB')?.properties['Key'])?.logicalId).toBe('Key');
  expect(follow(facts, byId('User')?.properties['Bucket'])?.logicalId).toBe('NB');
});

test('given a stage, then the stacks of the nested assembly are read', () => {
  const inner = cloudAssembly({ data: { template: { Resources: { B: bucket() } } } });
  const directory = aFolder({
    'manifest.json': {
      version: '55.0.0',
      artifacts: { S: { type: 'cdk:cloud-assembly', properties: { directoryName: 'inner' } } },
    },
    ...Object.fromEntries(Object.entries(inner).map(([name, content]) => [`inner/${name}`, content])),
  });
  expect(readAssembly(directory, '/repo').stacks).toEqual([
    { name: 'test-data', region: 'us-east-1', account: '111111111111' },
  ]);
});

test('given conditions, then what cannot exist is left out and what may exist is marked', () => {
  const template = {
    Conditions: { Never: { 'Fn::Equals': ['a', 'b'] }, Maybe: { 'Fn::Equals': [{ Ref: 'Size' }, 'big'] } },
    Resources: { A: { ...bucket(), Condition: 'Never' }, B: { ...bucket(), Condition: 'Maybe' } },
  };
  expect(readAssembly(aCdkOut({ data: { template } }), '/repo')).toMatchObject({
    resources: [{ logicalId: 'B', undecidedCondition: 'Maybe' }],
    resting: [],
  });
});

test('given a parameter that chooses between states, then the stack is read in the one it rests in', () => {
  const phase = { Type: 'String', AllowedValues: ['idle', 'promoted'], Default: 'idle' };
  const template = (parameter: object) => ({
    Parameters: { Phase: parameter },
    Conditions: { Promoted: { 'Fn::Equals': [{ Ref: 'Phase' }, 'promoted'] } },
    Resources: { A: { ...bucket(), Condition: 'Promoted' } },
  });
  const read = (parameter: object) => readAssembly(aCdkOut({ data: { template: template(parameter) } }), '/repo');
  expect(read(phase)).toMatchObject({ resources: [], resting: [{ logicalId: 'A' }] });
  expect(read({ ...phase, Default: 'promoted' })).toMatchObject({ resources: [{ logicalId: 'A' }], resting: [] });
  expect(read({ ...phase, AllowedValues: undefined }).resources).toMatchObject([{ undecidedCondition: 'Promoted' }]);
});

test('given lookups that nobody answered, in stages too, then what they find is hidden: values of the templates are made up', () => {
  const stage = { type: 'cdk:cloud-assembly', properties: { directoryName: 'stage' } };
  const missing = [{ key: 'vpc-provider:vpcId=vpc-1', provider: 'vpc-provider', props: {} }];
  const inner = cloudAssembly({ data: { template: { Resources: { B: bucket() } } } });
  const directory = aFolder({
    'manifest.json': { version: '55.0.0', artifacts: { stage }, missing },
    ...Object.fromEntries(Object.entries(inner).map(([name, content]) => [`stage/${name}`, content])),
    'stage/manifest.json': { ...(inner['manifest.json'] as object), missing: [...missing, {}] },
  });
  expect(readAssembly(directory, '/repo').hidden).toEqual([
    { stack: 'manifest.json', what: 'what the lookup vpc-provider:vpcId=vpc-1 finds' },
    { stack: 'manifest.json', what: 'what the lookup without a key finds' },
  ]);
});

test('given an assembly without stacks, then there are no resources', () => {
  expect(readAssembly(aFolder({ 'manifest.json': { version: '55.0.0' } }), '/repo')).toEqual({
    resources: [],
    resting: [],
    stacks: [],
  });
});

describe('given an assembly that cannot be read, then the error is coded and names the file', () => {
  test('no folder', () => {
    expect(errorOf(() => readAssembly('/nowhere/cdk.out', '/repo')).code).toBe('assembly-missing');
  });
  test('no manifest', () => {
    expect(errorOf(() => readAssembly(aFolder({ 'x.json': {} }), '/repo')).code).toBe('manifest-missing');
  });
  test('truncated manifest', () => {
    expect(errorOf(() => readAssembly(aFolder({ 'manifest.json': '{"artifacts": {' }), '/repo')).code).toBe(
      'json-broken',
    );
  });
  test('a manifest that is a list', () => {
    expect(errorOf(() => readAssembly(aFolder({ 'manifest.json': [] }), '/repo')).code).toBe('shape-unexpected');
  });
  test('truncated template', () => {
    const directory = aCdkOut({ data: { template: '{"Resources": {"A"' } });
    expect(() => readAssembly(directory, '/repo')).toThrow(/data\.template\.json: the file is not JSON/);
  });
  test('a template that is no template', () => {
    expect(errorOf(() => readAssembly(aCdkOut({ data: { template: [1] } }), '/repo')).code).toBe('shape-unexpected');
  });
  test('a template that is not there', () => {
    const rest = { 'manifest.json': cloudAssembly({ data: { template: {} } })['manifest.json'] };
    expect(errorOf(() => readAssembly(aFolder(rest), '/repo')).code).toBe('file-missing');
  });
  test('a template outside of the directory', () => {
    const artifact = { type: 'aws:cloudformation:stack', properties: { templateFile: '../../etc/passwd' } };
    const directory = aFolder({ 'manifest.json': { artifacts: { data: artifact } } });
    expect(errorOf(() => readAssembly(directory, '/repo')).code).toBe('path-outside');
  });
  test('a template that links to a file outside of the directory', () => {
    const secret = join(aFolder({ 'secret.json': '{}' }), 'secret.json');
    const rest = { 'manifest.json': cloudAssembly({ data: { template: {} } })['manifest.json'] };
    const directory = aFolder(rest);
    symlinkSync(secret, join(directory, 'data.template.json'));
    expect(errorOf(() => readAssembly(directory, '/repo')).code).toBe('path-outside');
  });
  test('a template larger than is read', () => {
    const directory = aCdkOut({ data: { template: {} } });
    const file = openSync(join(directory, 'data.template.json'), 'r+');
    ftruncateSync(file, LARGEST_FILE + 1);
    closeSync(file);
    expect(errorOf(() => readAssembly(directory, '/repo')).code).toBe('file-too-large');
  });
});
