import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPECTED_DIFFERENCES_FILE, readEnvironments } from '@hexastyle/environment';
import { inRepository } from '../repository';
import { fileBlocks } from './file-blocks';
import type { Block, Removal } from './removal';
import { run, type Surroundings } from './run';

const LOCK: Block = { where: 'account', what: 'vault is locked', wayOut: 'wait' };

describe('env:remove', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'hexastyle-remove-'));
    cpSync(inRepository('environments'), join(root, 'environments'), { recursive: true });
    rmSync(join(root, EXPECTED_DIFFERENCES_FILE));
    mkdirSync(join(root, 'packages/infra/cdk.out/staging'), { recursive: true });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const exists = (path: string): boolean => existsSync(join(root, path));
  const planned = (name: string): Promise<Removal> =>
    Promise.resolve({
      name,
      file: `environments/${name}.yaml`,
      blocks: [LOCK, ...fileBlocks(root, name, readEnvironments(root))],
      references: [{ file: 'README.md', line: 41 }],
      steps: ['Stop deliveries (docs/deploying/staging.md#tearing-down)'],
    });
  const execute = async (args: readonly string[], more: Partial<Surroundings> = {}) => {
    const said: string[] = [];
    const complained: string[] = [];
    const code = await run(args, {
      root,
      print: (text) => said.push(text),
      complain: (text) => complained.push(text),
      plan: planned,
      regenerate: () => Promise.resolve(),
      ...more,
    });
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  };
  const waive = (environments: string): void => {
    mkdirSync(join(root, 'waivers'));
    const text = `claim: edge-enforces-tls\nenvironments: ${environments}\nowner: a\nreason: no domain of our own yet\nexpires: 2027-01-01\n`;
    writeFileSync(join(root, 'waivers/tls.yaml'), text);
  };

  const expectDifference = (environments: string): void => {
    const entry = `- construct: /Data\n    property: Tags\n    environments: ${environments}\n    reason: they follow the tier`;
    writeFileSync(join(root, EXPECTED_DIFFERENCES_FILE), `differences:\n  ${entry}\n`);
  };

  it('shows what blocks, what would lead nowhere, and the steps, and removes nothing', async () => {
    const before = readdirSync(root, { recursive: true }).sort();
    const { code, said } = await execute(['staging', '--dry-run']);

    expect(code).toBe(0);
    expect(said).toContain('vault is locked  -> wait');
    expect(said).toContain('README.md:41');
    expect(said).toContain(
      '1. Stop deliveries (docs/deploying/staging.md#tearing-down)\n  2. npx projen env:remove staging --yes',
    );
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
  });

  it('asks for --yes, and removes nothing without it', async () => {
    const { code, complained } = await execute(['staging']);
    expect(code).toBe(1);
    expect(complained).toContain('take the steps, then say --yes');
    expect(exists('environments/staging.yaml')).toBe(true);
  });

  it('removes the descriptor, generates, and removes what git does not know', async () => {
    let generatedWithout = false;
    const { code } = await execute(['staging', '--yes'], {
      regenerate: () => {
        generatedWithout = !exists('environments/staging.yaml');
        return Promise.resolve();
      },
    });
    expect({ code, generatedWithout }).toEqual({ code: 0, generatedWithout: true });
    expect(exists('packages/infra/cdk.out/staging')).toBe(false);
    expect(exists('environments/production.yaml')).toBe(true);
  });

  it('puts the descriptor back when the generator fails', async () => {
    const failing = () => Promise.reject(new Error('no disk'));
    await expect(execute(['staging', '--yes'], { regenerate: failing })).rejects.toThrow('no disk');
    expect(exists('environments/staging.yaml')).toBe(true);
    expect(exists('packages/infra/cdk.out/staging')).toBe(true);
  });

  it.each([
    ['[staging]', 'delete waivers/tls.yaml'],
    ['[staging, production]', 'take staging out of "environments" in waivers/tls.yaml'],
  ])('refuses while a waiver names it: %s', async (environments, wayOut) => {
    waive(environments);
    const { code, said } = await execute(['staging', '--yes']);
    expect(code).toBe(1);
    expect(said).toContain(`waivers/tls.yaml names staging  -> ${wayOut}`);
    expect(exists('environments/staging.yaml')).toBe(true);
  });

  it.each([
    ['[staging, production]', 'delete the entry'],
    ['[staging, production, preview]', 'take staging out of its "environments", or write "all"'],
  ])('refuses while a difference is expected of it: %s', async (environments, wayOut) => {
    const staging = readFileSync(join(root, 'environments/staging.yaml'), 'utf8');
    const preview = staging
      .replace('name: staging', 'name: preview')
      .replace('10.20.', '10.40.')
      .replaceAll('111111111111', '333333333333');
    writeFileSync(join(root, 'environments/preview.yaml'), preview);
    expectDifference(environments);
    const { code, said } = await execute(['staging', '--yes']);
    expect(code).toBe(1);
    expect(said).toContain(
      `environments/expected-differences.yaml names staging in the difference of /Data Tags  -> ${wayOut}`,
    );
    expect(exists('environments/staging.yaml')).toBe(true);
  });

  it('does not mind differences that are expected of all', async () => {
    expectDifference('all');
    expect(await execute(['staging', '--yes'])).toMatchObject({ code: 0 });
  });

  it('does not mind waivers of others', async () => {
    waive('[production]');
    expect(await execute(['staging', '--yes'])).toMatchObject({ code: 0 });
  });

  it('refuses the last one', async () => {
    rmSync(join(root, 'environments/production.yaml'));
    const { code, said } = await execute(['staging', '--yes', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      kind: 'refused',
      blocks: [LOCK, { what: 'staging is the only environment' }],
    });
  });

  it.each([[[]], [['staging', 'production']], [['staging', '--force']], [['staging', '--yes', '--dry-run']]])(
    'refuses %j with the usage and exit code 2',
    async (args) => {
      const { code, complained } = await execute(args);
      expect(code).toBe(2);
      expect(complained).toContain('Usage: npx projen env:remove');
    },
  );
});
