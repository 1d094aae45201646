import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { aCdkOut } from '../testing/a-cdk-out';
import { HOSTILE } from '../testing/hostile';
import type { HostileOutcomes } from '../testing/run-hostile';
import { readAssembly } from '../facts/assembly/read-assembly';

/** Far more than any of them takes, on a slow and busy machine. */
const SECONDS = 20;
/** For all of them in one process, the program, its compiler and the making of the assemblies included. */
const MEGABYTES = 800;

let found: HostileOutcomes;

beforeAll(() => {
  const program = join(__dirname, '../testing/run-hostile.ts');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=hexastyle-source', '--require', 'tsx/cjs', program],
    { encoding: 'utf8' },
  );
  if (stderr !== '') throw new Error(stderr);
  found = JSON.parse(stdout) as HostileOutcomes;
}, 240_000);

test.each(HOSTILE.map(({ what, says }) => [what, says] as const))(
  'given %s, then the program says what is wrong, where and the way out, and exits 2 before long',
  (what, says) => {
    const outcome = found.outcomes.find((each) => each.what === what);
    expect(outcome?.exitCode).toBe(2);
    expect(outcome?.message).toMatch(says);
    expect(outcome?.message).toMatch(/^\S.*: .*\. \S.*\.\n$/);
    expect(outcome?.seconds).toBeLessThan(SECONDS);
  },
);

test('given all of them in one process, then its memory stays bounded', () => {
  expect(found.megabytes).toBeLessThan(MEGABYTES);
});

test('given keys that would reach into the prototype of every object, then they are keys like others', () => {
  const template =
    '{"Resources": {"__proto__": {"Type": "AWS::S3::Bucket", "Properties": {"__proto__": {"polluted": true}}},' +
    ' "constructor": {"Type": "AWS::KMS::Key", "Properties": {"Name": {"Ref": "toString"}}}}}';
  const { resources } = readAssembly(aCdkOut({ data: { template } }), '/repo');
  expect(resources.map(({ logicalId }) => logicalId)).toEqual(['__proto__', 'constructor']);
  expect(resources[1]?.properties).toEqual({ Name: { Ref: 'toString' } });
  expect({}).not.toHaveProperty('polluted');
  expect(Object.getPrototypeOf(resources[0]?.properties)).toBe(Object.prototype);
});

test('given resources that refer to one another in a circle, then they are read as they are', () => {
  const next = (logicalId: string): object => ({
    Type: 'AWS::EC2::SecurityGroup',
    Properties: { Next: { 'Fn::GetAtt': [logicalId, 'GroupId'] } },
  });
  const { resources } = readAssembly(
    aCdkOut({ data: { template: { Resources: { A: next('B'), B: next('A') } } } }),
    '/',
  );
  expect(resources.map(({ properties }) => properties['Next'])).toMatchObject([
    { ref: { logicalId: 'B' } },
    { ref: { logicalId: 'A' } },
  ]);
});
