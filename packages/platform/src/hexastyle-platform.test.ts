import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { accountOf, aRepository, descriptor, HOUSE, TWO_ENVIRONMENTS } from './testing/repository';
import { synthesized } from './testing/synthesized';
import { fileTree } from './testing/file-tree';

jest.setTimeout(60_000);

const PROGRAM = `import { HexastylePlatform } from '${join(HOUSE, 'packages/platform/src')}';
new HexastylePlatform({ name: 'house' }).synth();
`;

const projen = (root: string): { readonly code: number | null; readonly said: string } => {
  const args = ['--conditions=hexastyle-source', '--require', 'tsx/cjs', '.projenrc.ts'];
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  return { code: status, said: `${stdout}${stderr}` };
};

describe('given two descriptors', () => {
  it('a third file in environments/ is all that a new environment takes', () => {
    const files = synthesized({ ...TWO_ENVIRONMENTS, 'environments/red.yaml': descriptor('red', 40) });

    const repeating = [
      'environments/environments.json',
      'catalog-info.yaml',
      'portal/app-config.environments.yaml',
      'docs/environments.md',
      'mkdocs.yml',
    ];
    expect(repeating.filter((path) => !/\bred\b/.test(String(files[path])))).toEqual([]);
    expect(repeating.filter((path) => /\bred\b/.test(String(synthesized()[path])))).toEqual([]);
  });
});

describe('given a platform that was generated', () => {
  const root = aRepository({ ...TWO_ENVIRONMENTS, '.projenrc.ts': PROGRAM });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('generating it again leaves no difference', () => {
    expect(projen(root)).toMatchObject({ code: 0 });
    const first = fileTree(root);
    expect(projen(root)).toMatchObject({ code: 0 });
    expect(fileTree(root)).toEqual(first);
    expect(first.size).toBeGreaterThan(15);
  });

  it('an edit of a generated file does not survive', () => {
    const path = join(root, 'catalog-info.yaml');
    const generated = readFileSync(path, 'utf8');
    rmSync(path);
    writeFileSync(path, generated.replace('kind: System', 'kind: Systems'));

    projen(root);

    expect(readFileSync(path, 'utf8')).toBe(generated);
  });

  it('an environment that is gone leaves nothing behind', () => {
    rmSync(join(root, 'environments/green.yaml'));

    projen(root);

    expect([...fileTree(root).values()].filter((text) => text.includes('green'))).toEqual([]);
  });
});

describe('given descriptors with faults', () => {
  const root = aRepository({
    'environments/blue.yaml': descriptor('blue', 20, 'databse: {}\n'),
    'environments/green.yaml': descriptor('green', 30).replace(accountOf(30), '42'),
    '.projenrc.ts': PROGRAM,
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  it('every fault is printed with its file and line, the exit code is 1, and nothing is written', () => {
    const before = fileTree(root);

    const { code, said } = projen(root);

    expect(code).toBe(1);
    expect(said).toMatch(/environments\/blue\.yaml:\d+ .*databse/);
    expect(said).toMatch(/environments\/green\.yaml:\d+ /);
    expect(said).toContain('Nothing was written.');
    expect(said).not.toMatch(/^\s+at /m);
    expect(fileTree(root)).toEqual(before);
  });
});

describe('given no descriptors', () => {
  it('the platform has no environment yet', () => {
    expect(synthesized({})['docs/environments.md']).toContain('There is no environment yet.');
  });
});
