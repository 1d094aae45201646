import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { environmentScaffoldPermission } from './permissions';
import { aCheckout, aProgram, aWorkspace, hashOf } from './testing/a-workspace';
import { runAction } from './testing/an-action';

const FILE = 'environments/preview.yaml';

describe('hexastyle:environment:add in a workspace', () => {
  let workspace = '';
  beforeEach(async () => {
    workspace = await aWorkspace();
  });
  afterEach(() => rm(workspace, { recursive: true }));

  it('writes one descriptor into a fetched repository, and runs nothing of it', async () => {
    const before = await readdir(join(workspace, 'environments'));
    const { outputs, log } = await runAction({ workspace });

    expect(outputs).toMatchObject({ file: FILE, written: true, regenerated: false });
    expect(await readFile(join(workspace, FILE), 'utf8')).toBe(outputs['text']);
    expect((await readdir(join(workspace, 'environments'))).sort()).toEqual([...before, 'preview.yaml'].sort());
    expect(log).toContain(`${FILE} was written.`);
  });

  it.each([
    ['its own dry run', { input: { dryRun: true } }],
    ["the scaffolder's", { isDryRun: true }],
  ])('writes nothing in %s', async (_, asked) => {
    const before = await hashOf(workspace);
    const { outputs, log } = await runAction({ workspace, ...asked });

    expect(outputs).toMatchObject({ file: FILE, written: false, regenerated: false });
    expect(outputs['text']).toContain('cidr: 10.31.0.0/16');
    expect(log).toContain(`Nothing was written; ${FILE} would be.`);
    expect(await hashOf(workspace)).toBe(before);
  });

  it('says why it does not know what the environment would be', async () => {
    const { outputs } = await runAction({ workspace, input: { dryRun: true } });
    expect(outputs['preview']).toContain('Not checked');
    expect(outputs['preview']).toContain('The portal has no checkout');
    expect(outputs).not.toHaveProperty('cost');
  });

  it.each(['..', '../../etc', '/etc', 'environments/../..'])('refuses the directory %s', async (directory) => {
    await expect(runAction({ workspace, input: { directory } })).rejects.toThrow('leads out of the workspace');
  });

  it('refuses a repository whose links lead elsewhere', async () => {
    await symlink('/etc/hostname', join(workspace, 'environments/host.yaml'));
    await expect(runAction({ workspace })).rejects.toThrow('environments/ is or has a link');
  });

  it.each([
    ['name', '../../evil'],
    ['name', '/etc/evil'],
    ['name', 'staging\ntier: production'],
    ['account', "333333333333'\ntier: production"],
    ['owner', 'a\nbudget: { monthlyUsd: 1000000 }'],
    ...['a # b', '*a', '&a x', '!!js/function x', '{a: b}', '"', '? y'].map((owner) => ['owner', owner]),
    ['email', 'a@example.com\n  thresholds: {}'],
    ['cidr', '10.9.0.0/16\n  natGateways: 3'],
    ['region', '${{ secrets.token }}'],
    ['repository', 'a/b\n  approval: false'],
  ])('refuses the %s %j, and leaves everything as it was', async (key, value) => {
    const before = await hashOf(workspace);
    await expect(runAction({ workspace, input: { [key]: value } })).rejects.toThrow(
      'The environment was refused, and nothing was written',
    );
    expect(await hashOf(workspace)).toBe(before);
  });

  it.each(['null', 'true', '1.5', '2026-01-01', '=x', '@x', '- x', 'a: b'])(
    'the owner %j is written as that text, and adds no key',
    async (owner) => {
      await runAction({ workspace, input: { owner } });
      const descriptor = parse(await readFile(join(workspace, FILE), 'utf8')) as Record<string, unknown>;
      expect(descriptor['owner']).toBe(owner);
      expect(Object.keys(descriptor)).toEqual([
        ...['name', 'tier', 'account', 'region', 'drRegion', 'owner', 'network', 'alarms', 'pipeline', 'budget'],
      ]);
    },
  );

  it.each([
    [{ name: 'staging' }, 'there is an environment of this name already'],
    [{ account: '111111111111', cidr: '10.20.0.0/16' }, 'overlaps 10.20.0.0/16'],
    [{ drRegion: 'us-east-1' }, '"drRegion" is us-east-1, the same as "region"'],
    [{ account: '1', budget: 0 }, /"account" is "1"[^]*"budget.monthlyUsd" is 0/],
  ])('given %j, then it fails in the words of the descriptor', async (input, words) => {
    await expect(runAction({ workspace, input })).rejects.toThrow(words);
  });

  it('refuses a folder that is no platform', async () => {
    await mkdir(join(workspace, 'empty'));
    await expect(runAction({ workspace, input: { directory: 'empty' } })).rejects.toThrow(
      'it has no folder environments/',
    );
  });

  it('refuses the checkout where the portal has none', async () => {
    await expect(runAction({ workspace, input: { checkout: true } })).rejects.toThrow(
      'set hexastyle.checkoutDirectory',
    );
  });
});

describe('hexastyle:environment:add with a checkout', () => {
  let checkout = '';
  beforeEach(async () => {
    checkout = await aCheckout();
  });
  afterEach(() => rm(checkout, { recursive: true }));

  const add = (input: object = {}, more: { readonly signal?: AbortSignal } = {}) =>
    runAction({ workspace: checkout, checkout, input: { checkout: true, ...input }, ...more });

  it('a dry run shows what the command of the checkout answers, and writes nothing', async () => {
    const before = await hashOf(checkout);
    const { outputs, log } = await add({ dryRun: true });

    expect(outputs).toMatchObject({
      files: [{ path: FILE, change: 'new' }],
      resources: 42,
      cost: { low: 80, expected: 120, high: 240, unpriced: 1 },
      pillars: [{ pillar: 'security', gaps: 1 }],
      written: false,
    });
    expect(String(outputs['preview']).split('\n')).toEqual([
      ...['--dry-run', '--json', '--name=preview', '--tier=development', '--account=333333333333'],
    ]);
    expect(log).toContain('--name=preview');
    expect(await hashOf(checkout)).toBe(before);
  });

  it('hands every value on as one argument', async () => {
    const { outputs } = await add({ dryRun: true, owner: 'platform team', budget: 250 });
    expect(String(outputs['preview']).split('\n')).toEqual(
      expect.arrayContaining(['--owner=platform team', '--budget=250']),
    );
  });

  it('shows a fetched repository in the checkout, as long as both describe the same environments', async () => {
    const workspace = await aWorkspace();
    const look = () => runAction({ workspace, checkout, input: { dryRun: true } });
    expect((await look()).outputs).toMatchObject({ resources: 42 });

    await rm(join(workspace, 'environments/production.yaml'));
    expect((await look()).outputs['preview']).toContain('describes other environments');
    await rm(workspace, { recursive: true });
  });

  it('says so when the checkout answers in another format', async () => {
    await aProgram(checkout, 'packages/local/src/add-environment/main.ts', 'console.log("{}")');
    await expect(add({ dryRun: true })).rejects.toThrow('have both at one version');
  });

  it('generates after the descriptor is written', async () => {
    const { outputs } = await add();
    expect(outputs).toMatchObject({ written: true, regenerated: true });
    expect(await readFile(join(checkout, 'generated'), 'utf8')).toBe('once\n');
  });

  it('takes the descriptor away and generates again when the generator fails', async () => {
    const failing = `require('fs').appendFileSync('generated', require('fs').existsSync('${FILE}') ? 'with ' : 'without ');
      console.error('no disk'); process.exit(1);`;
    await aProgram(checkout, 'node_modules/projen/bin/projen', failing);

    await expect(add()).rejects.toThrow('no disk');
    expect(await readdir(join(checkout, 'environments'))).not.toContain('preview.yaml');
    expect(await readFile(join(checkout, 'generated'), 'utf8')).toBe('with without ');
  });

  it('when it is cancelled, ends the generator and puts back what was there', async () => {
    const slow = `require('fs').appendFileSync('generated', 'begun ');
      if (require('fs').existsSync('${FILE}')) setTimeout(() => require('fs').appendFileSync('generated', 'ended '), 60_000);`;
    await aProgram(checkout, 'node_modules/projen/bin/projen', slow);
    const controller = new AbortController();
    const added = add({}, { signal: controller.signal });
    const refused = expect(added).rejects.toThrow('was cancelled');
    while (!(await readdir(checkout)).includes('generated')) await new Promise((resolve) => setTimeout(resolve, 50));
    controller.abort();

    await refused;
    expect(await readdir(join(checkout, 'environments'))).not.toContain('preview.yaml');
    expect(await readFile(join(checkout, 'generated'), 'utf8')).toBe('begun begun ');
  });

  it('tells programs nothing that the backend alone has to know', async () => {
    const telling = `require('fs').writeFileSync('told', Object.keys(process.env).sort().join(' '));`;
    await aProgram(checkout, 'node_modules/projen/bin/projen', telling);
    await add();
    const told = (await readFile(join(checkout, 'told'), 'utf8')).split(' ');
    expect(told).toContain('PATH');
    expect(told).not.toContain('NODE_ENV');
    expect(told.filter((name) => name.startsWith('HEXASTYLE_') || name.startsWith('JEST_'))).toEqual([]);
  });
});

describe('the permission', () => {
  const deciding = (result: AuthorizeResult.ALLOW | AuthorizeResult.DENY) =>
    mockServices.permissions.mock({ authorize: () => Promise.resolve([{ result }]) });
  let workspace = '';
  beforeEach(async () => {
    workspace = await aWorkspace();
  });
  afterEach(() => rm(workspace, { recursive: true }));

  it.each([true, false])('is asked for, and without it nothing is shown or written (dry run: %s)', async (dryRun) => {
    const before = await hashOf(workspace);
    const permissions = deciding(AuthorizeResult.DENY);
    await expect(runAction({ workspace, permissions, input: { dryRun } })).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('hexastyle.environment.scaffold') as string,
    });
    expect(permissions.authorize).toHaveBeenCalledWith(
      [{ permission: environmentScaffoldPermission }],
      expect.anything(),
    );
    expect(await hashOf(workspace)).toBe(before);
  });

  it('with it, the environment is written', async () => {
    const permissions = deciding(AuthorizeResult.ALLOW);
    expect((await runAction({ workspace, permissions })).outputs).toMatchObject({ written: true });
  });
});
