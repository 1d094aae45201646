import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aCdkOut, aFolder } from '../testing/a-cdk-out';
import { runCli } from '../testing/run-cli';

const Key = { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } };
const app = aCdkOut({ data: { template: { Resources: { Key } } } });
const run = (text: Buffer | string, ...args: readonly string[]) => {
  const folder = aFolder({});
  writeFileSync(join(folder, 'mapping.md'), text);
  return { folder, ...runCli(folder, 'evidence', '--assembly', app, '--prose', 'mapping.md', ...args) };
};
const TEXT = '# Mapping\n- KMS keys are rotated\n- Love | peace\n';

test('given a mapping of which nothing is contradicted, then it exits 0 with line, verdict, sentence and reason', () => {
  const { exitCode, stdout } = run(TEXT);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(
    '     2  ✔ backed        KMS keys are rotated\n                        verified: keys-rotate.\n',
  );
  expect(stdout).toContain('     3  ? not backed    Love | peace\n');
  expect(stdout).toContain(': 1 backed, 1 not backed, 0 contradicted.\n');
  expect(stdout).not.toContain('\u001b');
});

test('given a sentence that is contradicted, then it exits 1', () => {
  expect(run(`${TEXT}- Aurora Serverless v2 (0.5-4 ACU)\n`)).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining('✘ contradicted  Aurora Serverless v2') as string,
  });
});

test('given JSON, then every sentence has its line, its claims and its reason', () => {
  expect(JSON.parse(run(TEXT, '--format', 'json').stdout)).toMatchObject({
    file: 'mapping.md',
    counts: { backed: 1, 'not-backed': 1, contradicted: 0 },
    sentences: [
      { line: 2, sentence: 'KMS keys are rotated', verdict: 'backed', claims: ['keys-rotate'] },
      { line: 3, verdict: 'not-backed', claims: [] },
    ],
  });
});

test('given Markdown and a file to write, then the table is in it and markup of a sentence stays text', () => {
  const { stdout, folder } = run(TEXT, '--format', 'markdown', '--out', 'judged.md');
  expect(stdout).toBe('');
  expect(readFileSync(join(folder, 'judged.md'), 'utf8')).toContain(
    '| 2 | ✔ backed | KMS keys are rotated | `keys-rotate` | verified: keys-rotate. |\n| 3 | ? not backed | Love \\| peace |',
  );
});

test('given colours, then verdicts have them beside their words', () => {
  process.env['FORCE_COLOR'] = '1';
  const { stdout } = run(TEXT);
  delete process.env['FORCE_COLOR'];
  expect(stdout).toContain('\u001b[32m✔ backed');
});

test.each([
  ['a binary file', Buffer.from([1, 0, 2]), [], 'the file is binary. Save it as Markdown in UTF-8.'],
  ['--live', TEXT, ['--live'], 'not against the account. Leave out --live.'],
])('given %s, then it exits 2 and says the way out', (_given, text, args, message) => {
  expect(run(text, ...args)).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining(message) as string,
  });
});
