import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aCdkOut, aFolder } from '../testing/a-cdk-out';
import { main } from './main';

const Key = { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } };
const app = aCdkOut({ data: { template: { Resources: { Key } } } });
const run = (text: Buffer | string, ...args: readonly string[]) => {
  const folder = aFolder({});
  writeFileSync(join(folder, 'mapping.md'), text);
  const written = { out: '', err: '' };
  const spies = [
    jest.spyOn(process, 'cwd').mockReturnValue(folder),
    jest.spyOn(process.stdout, 'write').mockImplementation((each) => ((written.out += String(each)), true)),
    jest.spyOn(process.stderr, 'write').mockImplementation((each) => ((written.err += String(each)), true)),
  ];
  process.exitCode = undefined;
  void main(['node', 'hexastyle', 'evidence', '--assembly', app, '--prose', 'mapping.md', ...args]);
  const { exitCode } = process;
  process.exitCode = 0;
  for (const spy of spies) spy.mockRestore();
  return { exitCode, folder, ...written };
};
const TEXT = '# Mapping\n- KMS keys are rotated\n- Love | peace\n';

test('given a mapping of which nothing is contradicted, then it exits 0 with line, verdict, sentence and reason', () => {
  const { exitCode, out } = run(TEXT);
  expect(exitCode).toBe(0);
  expect(out).toContain(
    '     2  ✔ backed        KMS keys are rotated\n                        verified: keys-rotate.\n',
  );
  expect(out).toContain('     3  ? not backed    Love | peace\n');
  expect(out).toContain(': 1 backed, 1 not backed, 0 contradicted.\n');
  expect(out).not.toContain('\u001b');
});

test('given a sentence that is contradicted, then it exits 1', () => {
  expect(run(`${TEXT}- Aurora Serverless v2 (0.5-4 ACU)\n`)).toMatchObject({
    exitCode: 1,
    out: expect.stringContaining('✘ contradicted  Aurora Serverless v2') as string,
  });
});

test('given JSON, then every sentence has its line, its claims and its reason', () => {
  expect(JSON.parse(run(TEXT, '--format', 'json').out)).toMatchObject({
    file: 'mapping.md',
    counts: { backed: 1, 'not-backed': 1, contradicted: 0 },
    sentences: [
      { line: 2, sentence: 'KMS keys are rotated', verdict: 'backed', claims: ['keys-rotate'] },
      { line: 3, verdict: 'not-backed', claims: [] },
    ],
  });
});

test('given Markdown and a file to write, then the table is in it and markup of a sentence stays text', () => {
  const { out, folder } = run(TEXT, '--format', 'markdown', '--out', 'judged.md');
  expect(out).toBe('');
  expect(readFileSync(join(folder, 'judged.md'), 'utf8')).toContain(
    '| 2 | ✔ backed | KMS keys are rotated | `keys-rotate` | verified: keys-rotate. |\n| 3 | ? not backed | Love \\| peace |',
  );
});

test('given colours, then verdicts have them beside their words', () => {
  process.env['FORCE_COLOR'] = '1';
  const { out } = run(TEXT);
  delete process.env['FORCE_COLOR'];
  expect(out).toContain('\u001b[32m✔ backed');
});

test.each([
  ['a binary file', Buffer.from([1, 0, 2]), [], 'the file is binary. Save it as Markdown in UTF-8.'],
  ['--live', TEXT, ['--live'], 'not against the account. Leave out --live.'],
])('given %s, then it exits 2 and says the way out', (_given, text, args, message) => {
  expect(run(text, ...args)).toMatchObject({ exitCode: 2, out: '', err: expect.stringContaining(message) as string });
});
