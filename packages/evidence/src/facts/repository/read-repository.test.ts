import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../../testing/a-cdk-out';
import { commitOf } from './commit-of';
import { readRepository } from './read-repository';

test('given a git checkout, then tracked and new files are listed and ignored ones are not', () => {
  const root = aFolder({ '.gitignore': 'out/\n', 'docs/a.md': '# A', 'out/b.md': 'b', 'c.txt': 'c' });
  execFileSync('git', ['init', '-q'], { cwd: root });
  execFileSync('git', ['add', 'docs/a.md'], { cwd: root });
  const repository = readRepository(root);
  expect(repository.files).toEqual(['.gitignore', 'c.txt', 'docs/a.md']);
  expect(repository.read('docs/a.md')).toBe('# A');
  expect(repository.read('out/b.md')).toBeUndefined();
});

test('given a tracked file that was deleted, then it cannot be read', () => {
  const root = aFolder({ 'docs/a.md': '# A' });
  execFileSync('git', ['init', '-q'], { cwd: root });
  execFileSync('git', ['add', '.'], { cwd: root });
  rmSync(join(root, 'docs/a.md'));
  expect(readRepository(root).read('docs/a.md')).toBeUndefined();
});

test('given a folder without git, then its files are listed and dependencies are not', () => {
  const root = aFolder({ 'a.md': 'a', 'node_modules/x/b.md': 'b' });
  expect(readRepository(root).files).toEqual(['a.md']);
  expect(commitOf(root)).toBe('unknown');
});

test('given links, binaries and files above 1 MB, then they are not text', () => {
  const root = aFolder({ 'binary.md': 'a\0b', 'large.md': 'x'.repeat(1024 * 1024 + 1), 'real.md': 'r' });
  symlinkSync('/etc/passwd', join(root, 'link.md'));
  const repository = readRepository(root);
  expect(['binary.md', 'large.md', 'link.md', 'real.md'].map((file) => repository.read(file))).toEqual([
    undefined,
    undefined,
    undefined,
    'r',
  ]);
});
