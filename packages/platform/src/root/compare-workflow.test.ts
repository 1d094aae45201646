import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { synthesized } from '../testing/synthesized';

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: {
    readonly compare: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] };
  };
}

const workflow = parse(String(synthesized()['.github/workflows/compare.yml'])) as Workflow;
const scriptOf = (name: string): string => workflow.jobs.compare.steps.find((step) => step.name === name)?.run ?? '';

const folder = mkdtempSync(join(tmpdir(), 'hexastyle-compare-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a step where `command` is a program that notes its arguments, prints a text and ends with a code. */
const runWith = (step: string, command: string, { prints = '', endsWith = 0 }) => {
  const heard = join(folder, 'heard');
  writeFileSync(heard, '');
  const stand = `#!/bin/sh\necho "$@" >> '${heard}'\nprintf '%s' '${prints}'\nexit ${endsWith}\n`;
  writeFileSync(join(folder, command), stand, { mode: 0o755 });
  const env = { PATH: `${folder}:/usr/bin:/bin`, REPOSITORY: 'example/hexastyle', NUMBER: '7' };
  // As GitHub runs the steps of a workflow.
  const { status } = spawnSync('bash', ['-e', '-c', scriptOf(step)], { cwd: folder, env, encoding: 'utf8' });
  return { status, heard: readFileSync(heard, 'utf8') };
};

describe('the comment of a pull request', () => {
  it('is written where there is none yet', () => {
    const { status, heard } = runWith('Comment', 'gh', {});
    expect(status).toBe(0);
    expect(heard).toContain('api repos/example/hexastyle/issues/7/comments --field body=@comment.md\n');
    expect(heard).not.toContain('PATCH');
  });

  it('is written anew where there is one', () => {
    const { status, heard } = runWith('Comment', 'gh', { prints: '42' });
    expect(status).toBe(0);
    expect(heard).toContain('api --method PATCH repos/example/hexastyle/issues/comments/42 --field body=@comment.md\n');
  });
});

describe('the comparison', () => {
  it.each([
    ['no difference', 0, 0],
    ['differences', 1, 0],
    ['a folder that cannot be read', 2, 1],
  ])('given %s, where the program ends with %d, ends with %d', (_what, endsWith, ends) => {
    const { status, heard } = runWith('Compare', 'npx', { prints: '<!-- hexastyle diff -->', endsWith });
    expect(status).toBe(ends);
    expect(heard).toMatch(/^hexastyle diff --base \S+ --head \S+ --format markdown$/m);
    expect(readFileSync(join(folder, 'comment.md'), 'utf8')).toBe('<!-- hexastyle diff -->');
  });
});

it('may write nothing but comments', () => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs.compare).toMatchObject({ permissions: { contents: 'read', 'pull-requests': 'write' } });
});
