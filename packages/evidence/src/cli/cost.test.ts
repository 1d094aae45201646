import { estimateCosts, readPriceBooks } from '@hexastyle/cost';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAbsent } from '../facts/facts';
import { aCdkOut, aFolder, cloudAssembly } from '../testing/a-cdk-out';
import { referenceFacts } from '../testing/reference';
import { runCli } from '../testing/run-cli';

const run = (directory: string, ...args: readonly string[]) => runCli(directory, 'cost', ...args);

const template = { Resources: { Gateway: { Type: 'AWS::EC2::NatGateway' }, Key: { Type: 'AWS::KMS::Key' } } };
const anApp = (): string => aCdkOut({ network: { template } });
const described = (change: (text: string) => string = (text) => text): Readonly<Record<string, unknown>> => ({
  'environments/staging.yaml': change(readFileSync(join(__dirname, '../../../../environments/staging.yaml'), 'utf8')),
  ...Object.fromEntries(
    Object.entries(cloudAssembly({ network: { template } })).map(([name, content]) => [
      `packages/infra/cdk.out/staging/${name}`,
      content,
    ]),
  ),
});

test('given the assembly of an app that is not ours, then what time costs is priced, and the rest is listed', () => {
  const { exitCode, stdout, stderr } = run('/', '--assembly', anApp());
  expect([exitCode, stderr]).toEqual([0, '']);
  // 730 h x 0.045 + 1
  expect(stdout).toMatch(/Total +33[.]85 +33[.]85 +33[.]85 +at least; 2 unpriced/);
  expect(stdout).toContain('no descriptor says which');
});

test('given a repository, then the load of the descriptor is priced, and its budget judged', () => {
  const { exitCode, stdout } = run(aFolder(described()));
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/Total +33[.]86 +33[.]86 +33[.]90$/m);
  expect(stdout).toContain('The budget is 300.00 USD, the expected load costs 33.86 USD');
});

test('given a budget below the expected estimate, then it warns and does not fail', () => {
  const poor = described((text) => text.replace('monthlyUsd: 300', 'monthlyUsd: 30'));
  const { exitCode, stdout } = run(aFolder(poor));
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Warning: The budget of 30.00 USD is below the expected 33.86');
  const machine = run(aFolder(poor), '--format', 'json');
  expect(machine.exitCode).toBe(0);
  expect(machine.stderr).toMatch(/^warning: staging: The budget of 30[.]00 USD is below .*[.]\n$/);
  expect(JSON.parse(machine.stdout)).toMatchObject({ budget: { monthlyUsd: 30, isExceeded: true } });
});

test('given --free-tier, then what AWS gives away is taken off', () => {
  const usd = (...args: readonly string[]): unknown => {
    const { stdout } = run(aFolder(described()), '--format', 'json', ...args);
    const { total } = JSON.parse(stdout) as { readonly total?: unknown };
    return total;
  };
  // 33.85, the traffic of the gateway, and 2079 requests of the key, of which 20,000 are free
  expect(usd()).toMatchObject({ usd: { low: expect.closeTo(33.8566, 3) as number } });
  expect(usd('--free-tier')).toMatchObject({ usd: { low: expect.closeTo(33.8504, 3) as number } });
});

test('given {environment} in --out, then each environment has its file', () => {
  const root = aFolder(described());
  expect(run(root, '--format', 'markdown', '--out', 'docs/cost/{environment}.md').stdout).toBe('');
  expect(readdirSync(join(root, 'docs/cost'))).toEqual(['staging.md']);
  expect(readFileSync(join(root, 'docs/cost/staging.md'), 'utf8')).toMatch(/^# Cost of staging\n/);
});

describe('given input that cannot be used, then it exits 2 with what is wrong, where and the way out', () => {
  test.each([
    ['no such folder', ['--assembly', '/nowhere'], /\/nowhere: there is no cloud assembly\. Run/],
    ['a folder that is none', ['--assembly', aFolder({ x: 'y' })], /manifest\.json: there is no manifest/],
    [
      'a broken template',
      ['--assembly', aCdkOut({ data: { template: '{"Re' } })],
      /data\.template\.json: the file is not JSON/,
    ],
    ['a folder that is no platform', [], /no folder environments\/ here or above/],
    ['an unknown format', ['--format', 'xml'], /table, json, markdown/],
    ['an unknown option', ['--cheap'], /unknown option '--cheap'/],
  ])('%s', (_what, args, message) => {
    const { exitCode, stdout, stderr } = run(aFolder({}), ...args);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('an unknown environment', () => {
    const { exitCode, stderr } = run(aFolder(described()), '--environment', 'stagging');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/Name one of staging/);
  });
});

describe.each(['staging', 'production'])('%s', (name) => {
  const { assembly, environment } = referenceFacts(name);
  if (isAbsent(assembly) || isAbsent(environment)) throw new Error('the assembly is there');
  const { resources, resting } = assembly;
  const estimate = estimateCosts(
    { name, environment, resources, resting },
    { books: readPriceBooks(), freeTier: false },
  );

  test('every type of resource of it, also of the activated pilot light, is known to the estimate', () => {
    const all = estimateCosts(
      { name, environment, resources: [...resources, ...resting], resting: [] },
      { books: readPriceBooks(), freeTier: false },
    );
    const unknown = all.lines.filter((line) => line.kind === 'unpriced' && line.what === 'All of it');
    expect(unknown.map(({ type }) => type)).toEqual([]);
    expect(new Set(all.lines.map(({ type }) => type))).toEqual(
      new Set([...resources, ...resting].map(({ type }) => type)),
    );
  });

  test('every component has a name, and none is that of a stack', () => {
    const components = new Set(estimate.lines.map(({ component }) => component));
    expect([...components].filter((component) => component.startsWith('hexastyle-'))).toEqual([]);
  });

  test('the pilot light costs less while it waits', () => {
    const { idle, activated } = estimate.pilotLight ?? {};
    expect(idle?.usd.expected).toBeLessThan(activated?.usd.expected ?? 0);
  });
});
