import { aCdkOut, aFolder, cloudAssembly } from '../testing/a-cdk-out';
import { runCliToEnd } from '../testing/run-cli';

const ESCAPE = String.fromCharCode(27);

const diff = (...args: readonly string[]) => runCliToEnd(process.cwd(), 'diff', ...args);
const app = (encrypted: boolean): string =>
  aCdkOut({
    data: {
      template: { Resources: { Db: { Type: 'AWS::RDS::DBCluster', Properties: { StorageEncrypted: encrypted } } } },
    },
  });

test('given one directory twice, then it exits 0', async () => {
  const folder = app(true);
  expect(await diff('--base', folder, '--head', folder)).toMatchObject({ exitCode: 0, stderr: '' });
});

test('given a replacement, then it exits 1 and says so in words, without colours', async () => {
  const { exitCode, stdout } = await diff('--base', app(true), '--head', app(false));
  expect(exitCode).toBe(1);
  expect(stdout).toContain('! REPLACED  AWS::RDS::DBCluster');
  expect(stdout).toContain('StorageEncrypted: true → false  (forces the replacement)');
  expect(stdout).toContain('Look at: 1 REPLACED.');
  expect(stdout).not.toContain(ESCAPE);
});

test('given FORCE_COLOR, then a replacement is red', async () => {
  const before = { ...process.env };
  delete process.env['NO_COLOR'];
  process.env['FORCE_COLOR'] = '1';
  const { stdout } = await diff('--base', app(true), '--head', app(false));
  process.env = before;
  expect(stdout).toContain(`${ESCAPE}[31m! REPLACED`);
});

test('given --json, then nothing but the comparison is printed', async () => {
  const { exitCode, stdout, stderr } = await diff('--base', app(true), '--head', app(false), '--json');
  expect(exitCode).toBe(1);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, different: true, summary: { replaced: 1, changed: 1 } });
});

describe('given input that cannot be used, then it exits 2 with what is wrong, where and the way out', () => {
  const whole = cloudAssembly({ data: { template: {} } });
  test.each([
    ['a folder that does not exist', () => '/nowhere', /--base \/nowhere: there is no such folder\. Name a cdk\.out/],
    ['a folder without a manifest', () => aFolder({ x: 'y' }), /neither the folder nor one in it has a manifest\.json/],
    ['a broken manifest', () => aFolder({ 'manifest.json': '{"art' }), /manifest\.json: the file is not JSON/],
    ['a broken template', () => aCdkOut({ data: { template: '{"Re' } }), /data\.template\.json: the file is not JSON/],
    [
      'a template that is missing',
      () => aFolder({ 'manifest.json': whole['manifest.json'] }),
      /data\.template\.json: there is no such file/,
    ],
    [
      'a folder of assemblies beside an assembly',
      () => aFolder(Object.fromEntries(Object.entries(whole).map(([name, each]) => [`staging/${name}`, each]))),
      /--head is one assembly, and --base is a folder/,
    ],
  ])('%s', async (_what, base, message) => {
    const { exitCode, stdout, stderr } = await diff('--base', base(), '--head', app(true), '--json');
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('an option that is missing', async () => {
    const { exitCode, stderr } = await diff('--base', app(true));
    expect(exitCode).toBe(2);
    expect(stderr).toContain("required option '--head <dir>'");
  });
});
