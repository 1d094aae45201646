import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import scaffolder from '@backstage/plugin-scaffolder-backend';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import request from 'supertest';
import { addEnvironmentAction } from './add-environment-action';
import { hexastyleModule } from './module';

const HOUSE = resolve(__dirname, '../../../..');
const INPUT = {
  name: 'preview',
  tier: 'development',
  account: '333333333333',
  checkout: false,
  directory: '.',
} as const;

describe('hexastyle:environment:add', () => {
  let workspace = '';
  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'hexastyle-workspace-'));
    await cp(join(HOUSE, 'environments'), join(workspace, 'environments'), { recursive: true });
  });
  afterEach(() => rm(workspace, { recursive: true }));

  const hash = async (): Promise<string> => {
    const sum = createHash('sha256');
    for (const entry of await readdir(workspace, { recursive: true, withFileTypes: true })) {
      sum.update(join(entry.parentPath, entry.name));
      if (entry.isFile()) sum.update(await readFile(join(entry.parentPath, entry.name)));
    }
    return sum.digest('hex');
  };
  const run = async (input: Partial<typeof INPUT> | object = {}, isDryRun = false, checkout?: string) => {
    const output = jest.fn();
    const context = createMockActionContext({ input: { ...INPUT, ...input }, workspacePath: workspace });
    await addEnvironmentAction(checkout).handler({ ...context, isDryRun, output });
    return Object.fromEntries(output.mock.calls as [string, unknown][]);
  };

  it('writes one descriptor into a fetched repository, and runs nothing of it', async () => {
    const before = await readdir(join(workspace, 'environments'));
    const output = await run();

    expect(output).toMatchObject({ file: 'environments/preview.yaml', written: true, regenerated: false });
    expect(output['preview']).toContain('Not checked');
    expect(await readFile(join(workspace, 'environments/preview.yaml'), 'utf8')).toBe(output['text']);
    expect((await readdir(join(workspace, 'environments'))).sort()).toEqual([...before, 'preview.yaml'].sort());
  });

  it('a dry run says the same and writes nothing', async () => {
    const before = await hash();
    const output = await run({}, true);

    expect(output).toMatchObject({ file: 'environments/preview.yaml', written: false, regenerated: false });
    expect(output['text']).toContain('cidr: 10.31.0.0/16');
    expect(await hash()).toBe(before);
  });

  it.each(['..', '../../etc', '/etc', 'environments/../..'])('refuses the directory %s', async (directory) => {
    await expect(run({ directory })).rejects.toThrow('leads out of the workspace');
  });

  it.each(['../../evil', 'a/b', 'staging\ntier: production'])('refuses the name %j', async (name) => {
    const before = await hash();
    await expect(run({ name })).rejects.toThrow('The environment was refused, and nothing was written');
    expect(await hash()).toBe(before);
  });

  it('lists every fault in the words of the descriptor', async () => {
    const refused = run({ name: 'staging', account: '1', budget: 0 });
    await expect(refused).rejects.toThrow('there is an environment of this name already');
    await expect(run({ account: '1', budget: 0 })).rejects.toThrow(/"account" is "1"[^]*"budget.monthlyUsd" is 0/);
  });

  it('refuses a folder that is no platform', async () => {
    await mkdir(join(workspace, 'empty'));
    await expect(run({ directory: 'empty' })).rejects.toThrow('it has no folder environments/');
  });

  it('refuses the checkout where the portal has none', async () => {
    await expect(run({ checkout: true })).rejects.toThrow('set hexastyle.checkoutDirectory');
  });

  it('generates in the checkout, and takes the descriptor away when that fails', async () => {
    const program = async (path: string, text: string): Promise<void> => {
      await mkdir(join(workspace, path, '..'), { recursive: true });
      await writeFile(join(workspace, path), text);
      await chmod(join(workspace, path), 0o755);
    };
    await program('node_modules/tsx/cjs.js', '');
    await program('packages/local/src/add-environment/main.ts', 'console.log(process.argv.slice(2).join(" "));');
    await program('node_modules/projen/bin/projen', 'require("fs").writeFileSync("generated", "");');

    const output = await run({ checkout: true, name: 'good' }, false, workspace);
    expect(output).toMatchObject({ written: true, regenerated: true });
    expect(output['preview']).toContain('--dry-run --name=good --tier=development --account=333333333333');
    expect(await readdir(workspace)).toContain('generated');

    await program('node_modules/projen/bin/projen', 'console.error("no disk"); process.exit(1);');
    await expect(run({ checkout: true }, false, workspace)).rejects.toThrow('no disk');
    expect(await readdir(join(workspace, 'environments'))).not.toContain('preview.yaml');
  });
});

it('a backend with the module offers the action', async () => {
  const { server } = await startTestBackend({
    features: [scaffolder, hexastyleModule, mockServices.rootConfig.factory({ data: {} })],
  });
  const { body } = await request(server).get('/api/scaffolder/v2/actions');

  expect((body as { id: string }[]).map(({ id }) => id)).toContain('hexastyle:environment:add');
}, 60_000);
