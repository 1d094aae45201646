import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aCdkOut, aFolder, cloudAssembly } from './a-cdk-out';

/** An assembly that was made to harm, and what the program must say of it. */
export interface Hostile {
  readonly what: string;
  readonly make: () => string;
  readonly says: RegExp;
}

const bucket = { Type: 'AWS::S3::Bucket' };
const NEST = 'AWS::CloudFormation::Stack';
const nested = (file: string, Parameters: object = {}): object => ({
  Type: NEST,
  Properties: { Parameters },
  Metadata: { 'aws:asset:path': file },
});

const withManifest = (artifacts: object): string => aFolder({ 'manifest.json': { version: '55.0.0', artifacts } });
const stack = (templateFile: string): object => ({ type: 'aws:cloudformation:stack', properties: { templateFile } });
const inTemplate = (text: string): string => aCdkOut({ data: { template: text } });

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

const doubling = (count: number): object =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const next = { 'Fn::ImportValue': `e${index + 1}` };
      const Value = index + 1 === count ? 'lol' : { 'Fn::Join': ['', [next, next]] };
      return [`E${index}`, { Value, Export: { Name: `e${index}` } }];
    }),
  );

const linkedOut = (): string => {
  const secret = join(aFolder({ secret: 'root:x:0:0' }), 'secret');
  const directory = aFolder({ 'manifest.json': cloudAssembly({ data: { template: {} } })['manifest.json'] });
  symlinkSync(secret, join(directory, 'data.template.json'));
  return directory;
};

const manifestLinkedOut = (): string => {
  const directory = aFolder({ 'data.template.json': {} });
  symlinkSync(join(aFolder({ secret: 'root:x:0:0' }), 'secret'), join(directory, 'manifest.json'));
  return directory;
};

const manifestDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'hexastyle-hostile-'));
  mkdirSync(join(directory, 'manifest.json'));
  return directory;
};

const binary = (): string => {
  const directory = aCdkOut({ data: { template: {} } });
  writeFileSync(join(directory, 'data.template.json'), Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]));
  return directory;
};

const selfNested = (): string =>
  aFolder({
    ...cloudAssembly({ data: { template: { Resources: { N: nested('n.template.json') } } } }),
    'n.template.json': { Resources: { A: nested('n.template.json'), B: nested('n.template.json') } },
  });

/** Every level nests the next one forty times. */
const manifold = (): string => {
  const level = (next: string): object => ({
    Resources: Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`N${index}`, nested(next)])),
  });
  const files = Array.from({ length: 6 }, (_, index): readonly [string, object] => [
    `n${index}.template.json`,
    level(`n${index + 1}.template.json`),
  ]);
  const first = cloudAssembly({ data: { template: level('n0.template.json') } });
  return aFolder({ ...first, ...Object.fromEntries(files), 'n6.template.json': { Resources: { bucket } } });
};

/** What the nested stack is given is what it gives. */
const parameterCycle = (): string =>
  aFolder({
    ...cloudAssembly({
      data: { template: { Resources: { N: nested('n.template.json', { P: { 'Fn::GetAtt': ['N', 'Outputs.O'] } }) } } },
    }),
    'n.template.json': {
      Parameters: { P: { Type: 'String' } },
      Resources: { B: { ...bucket, Properties: { BucketName: { Ref: 'P' } } } },
      Outputs: { O: { Value: { Ref: 'P' } } },
    },
  });

const stageTwice = (): string => {
  const stage = { type: 'cdk:cloud-assembly', properties: { directoryName: 'stage' } };
  const inner = cloudAssembly({ data: { template: { Resources: { bucket } } } });
  return aFolder({
    'manifest.json': { version: '55.0.0', artifacts: { A: stage, B: stage } },
    ...Object.fromEntries(Object.entries(inner).map(([name, content]) => [`stage/${name}`, content])),
  });
};

const MB = 1024 * 1024;

const large = (): string => {
  const directory = aCdkOut({ data: { template: {} } });
  truncateSync(join(directory, 'data.template.json'), 100 * MB);
  return directory;
};

/** Assemblies that were made to harm. Each is made when it is asked for: the large ones are 100 MB. */
export const HOSTILE: readonly Hostile[] = [
  {
    what: 'a manifest that ends early',
    make: () => aFolder({ 'manifest.json': '{"artifacts": {' }),
    says: /manifest\.json: the file is not JSON/,
  },
  {
    what: 'a template that ends early',
    make: () => inTemplate('{"Resources": {"A"'),
    says: /data\.template\.json: the file is not JSON/,
  },
  {
    what: 'a manifest that is a directory',
    make: manifestDirectory,
    says: /manifest\.json: this is not a regular file/,
  },
  { what: 'bytes that are not UTF-8', make: binary, says: /data\.template\.json: the file is not UTF-8/ },
  {
    what: 'a logical id that is there twice',
    make: () => inTemplate('{"Resources": {"A": {}, "A": {}}}'),
    says: /data\.template\.json: an object has one key twice: "A"/,
  },
  {
    what: 'a template of 100 MB',
    make: large,
    says: /has 100 MB, more than the 32 MB/,
  },
  {
    what: 'a template of very many small values',
    make: () => inTemplate(`{"Resources": {"A": {"Type": "T", "Properties": {"P": [${'{},'.repeat(8 * MB)}{}]}}}}`),
    says: /data\.template\.json: the file has more than 2000000 values/,
  },
  {
    what: 'a value nested 10,000 levels deep',
    make: () => inTemplate(`{"Resources": {"A": {"Type": "T", "Properties": {"P": ${deep(10_000)}}}}}`),
    says: /nested deeper than 500 levels/,
  },
  {
    what: 'a value nested 400 levels deep',
    make: () => inTemplate(`{"Resources": {"A": {"Type": "T", "Properties": {"P": ${deep(400)}}}}}`),
    says: /nested deeper than 100 levels/,
  },
  {
    what: 'more resources than an app has',
    make: () =>
      aCdkOut({
        data: {
          template: {
            Resources: Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`B${index}`, bucket])),
          },
        },
      }),
    says: /more than 25000 resources/,
  },
  {
    what: 'a template path that leads out',
    make: () => withManifest({ data: stack('../../etc/passwd') }),
    says: /"\.\.\/\.\.\/etc\/passwd", which lies outside/,
  },
  {
    what: 'an absolute template path',
    make: () => withManifest({ data: stack('/etc/passwd') }),
    says: /"\/etc\/passwd", which lies outside/,
  },
  { what: 'a template that links out', make: linkedOut, says: /"data\.template\.json", which lies outside/ },
  { what: 'a manifest that links out', make: manifestLinkedOut, says: /"manifest\.json", which lies outside/ },
  {
    what: 'an asset path that leads out',
    make: () => aCdkOut({ data: { template: { Resources: { N: nested('../../etc/passwd') } } } }),
    says: /"\.\.\/\.\.\/etc\/passwd", which lies outside/,
  },
  {
    what: 'metadata that lead out',
    make: () => withManifest({ data: { ...stack('t.json'), additionalMetadataFile: '../m.json' } }),
    says: /"\.\.\/m\.json", which lies outside/,
  },
  {
    what: 'a stage that leads out',
    make: () => withManifest({ S: { type: 'cdk:cloud-assembly', properties: { directoryName: '..' } } }),
    says: /"\.\.", which lies outside/,
  },
  {
    what: 'a stage that is the assembly itself',
    make: () => withManifest({ S: { type: 'cdk:cloud-assembly', properties: { directoryName: '.' } } }),
    says: /"\.", which lies outside/,
  },
  { what: 'two stages of one directory', make: stageTwice, says: /two stages are read from the directory stage/ },
  {
    what: 'artifacts that depend on each other',
    make: () =>
      withManifest({ A: { ...stack('t.json'), dependencies: ['B'] }, B: { ...stack('t.json'), dependencies: ['A'] } }),
    says: /depend on each other in a circle: A, B/,
  },
  {
    what: 'a nested stack that nests itself',
    make: selfNested,
    says: /n\.template\.json: its stack test-data\/N\/A is nested in itself/,
  },
  { what: 'nested stacks that multiply', make: manifold, says: /more than 2000 templates/ },
  { what: 'a parameter that is its own output', make: parameterCycle, says: /exports lead back to themselves/ },
  {
    what: 'exports that lead back to themselves',
    make: () =>
      aCdkOut({
        data: {
          template: {
            Resources: { B: { ...bucket, Properties: { BucketName: { 'Fn::ImportValue': 'a' } } } },
            Outputs: { A: { Value: { 'Fn::ImportValue': 'a' }, Export: { Name: 'a' } } },
          },
        },
      }),
    says: /exports lead back to themselves/,
  },
  {
    what: 'values that double and double again',
    make: () =>
      aCdkOut({
        data: {
          template: {
            Resources: { B: { ...bucket, Properties: { BucketName: { 'Fn::ImportValue': 'e0' } } } },
            Outputs: doubling(24),
          },
        },
      }),
    says: /takes over 2000000 steps|more than 2097152 characters/,
  },
];
