import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { buildPackages } from './build-packages';
import { transpile } from './transpile';

describe('the build', () => {
  const root = temporaryFolder();
  const folder = join(root, 'packages/one');
  const write = (file: string, text: string): void => {
    mkdirSync(join(folder, 'src/deep'), { recursive: true });
    writeFileSync(join(folder, 'src', file), text);
  };
  const built = (file: string): string => join(folder, 'lib', file);

  it('given sources, writes CommonJS with source maps, and no tests', async () => {
    write('a.ts', "export const answer: number = 42;\nexport const load = () => import('node:fs');\n");
    write('deep/b.ts', 'export const b = 1;\n');
    write('a.test.ts', 'it.todo("x");\n');
    write('data.json', '{}');
    expect(await transpile(folder)).toBe(3);
    expect(readFileSync(built('a.js'), 'utf8')).toContain('module.exports');
    expect(readFileSync(built('a.js'), 'utf8')).toContain('import("node:fs")');
    expect(['a.js.map', 'deep/b.js', 'data.json'].map((file) => existsSync(built(file)))).toEqual([true, true, true]);
    expect(existsSync(built('a.test.js'))).toBe(false);
  });

  it('given nothing that changed, writes nothing', async () => {
    const before = statSync(built('a.js')).mtimeMs;
    expect(await transpile(folder)).toBe(0);
    expect(statSync(built('a.js')).mtimeMs).toBe(before);
  });

  it('given an output that somebody removed, writes it again', async () => {
    rmSync(built('a.js'));
    await transpile(folder);
    expect(existsSync(built('a.js'))).toBe(true);
  });

  it('given a source that is gone, removes what it left', async () => {
    rmSync(join(folder, 'src/deep/b.ts'));
    await transpile(folder);
    expect(existsSync(built('deep/b.js'))).toBe(false);
    expect(existsSync(built('deep/b.js.map'))).toBe(false);
  });

  it('given a program, writes it and the door with the files of the package in them, and what other packages have not', async () => {
    const program = join(root, 'packages/three');
    mkdirSync(join(program, 'src/cli'), { recursive: true });
    writeFileSync(join(program, 'src/answer.ts'), 'export const answer = 42;\n');
    writeFileSync(join(program, 'src/index.ts'), "export { answer } from './answer';\n");
    writeFileSync(
      join(program, 'src/cli/main.ts'),
      "import { z } from 'zod';\nimport { answer } from '../answer';\nexport const main = () => z.number().parse(answer);\n",
    );
    expect(await transpile(program)).toBe(3);
    const texts = ['index.js', 'cli/main.js'].map((file) => readFileSync(join(program, 'lib', file), 'utf8'));
    expect(texts.map((text) => text.includes('answer = 42'))).toEqual([true, true]);
    expect(texts.map((text) => text.includes('require("zod")'))).toEqual([false, true]);
    expect(existsSync(join(program, 'lib/answer.js'))).toBe(true);
  });

  it('given a source that is no TypeScript, names package, file, line and fault, and builds the other packages', async () => {
    write('a.ts', '\nexport const = 1;\n');
    mkdirSync(join(root, 'packages/two/src'), { recursive: true });
    writeFileSync(join(root, 'packages/two/src/c.ts'), 'export const c = 1;\n');
    await expect(buildPackages(root)).rejects.toThrow(/one does not build:\n.*src\/a\.ts:2:14 Expected identifier/);
    expect(existsSync(join(root, 'packages/two/lib/c.js'))).toBe(true);
    write('a.ts', 'export const a = 1;\n');
    expect(await buildPackages(root)).toEqual(['one']);
  });
});
