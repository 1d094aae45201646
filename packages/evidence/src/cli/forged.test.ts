import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { runDiff } from '../testing/run-diff';
import { aCdkOut } from '../testing/a-cdk-out';
import { runCli } from '../testing/run-cli';
import { FORMATS, REPORT_FORMATS } from './options';

/** Draws a verdict of its own over the line, and is markup where it is taken for it. */
const EVIL =
  'K\r\u001b[2K  \u001b[32m✔ verified  forged\u001b[0m\n✔ forged\u0007\u009b31m\u202e|<script>alert(1)</script>`';
const template = { Resources: { [EVIL]: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: EVIL } } } };
const assembly = aCdkOut({ data: { template } });
const OBEYED = /(?!\n)[\p{Cc}\p{Cf}]/u;

test.each(REPORT_FORMATS.filter((format) => format !== 'junit'))(
  'given names that draw on a terminal, then %s obeys none of them',
  (format) => {
    const { stdout } = runCli('/', 'evidence', '--assembly', assembly, '--format', format);
    expect(stdout).toContain('forged');
    if (format !== 'json' && format !== 'sarif') expect(stdout).not.toMatch(OBEYED);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^.{0,4}✔ .*forged/m);
  },
);

test('given such names, then an explanation obeys none of them', () => {
  const { stdout } = runCli('/', 'explain', 'keys-rotate', '--assembly', assembly);
  expect(stdout).toContain('K\\r\\x1b[2K');
  expect(stdout).not.toMatch(OBEYED);
});

test.each(FORMATS.filter((format) => format !== 'json'))(
  'given such names, then a comparison as %s obeys none of them',
  async (format) => {
    const { text } = await runDiff(aCdkOut({ data: { template: { Resources: {} } } }), assembly, format);
    expect(text).not.toMatch(OBEYED);
  },
);

test.each(FORMATS.filter((format) => format !== 'json'))(
  'given such names, then an estimate as %s obeys none of them',
  (format) => {
    const Tags = [{ Key: 'Component', Value: EVIL }];
    const gateway = { Type: 'AWS::EC2::NatGateway', Properties: { Tags } };
    const app = aCdkOut({ data: { template: { Resources: { [EVIL]: gateway } } } });
    const { stdout } = runCli('/', 'cost', '--assembly', app, '--format', format);
    expect(stdout).toContain('forged');
    expect(stdout).not.toMatch(OBEYED);
    if (format === 'markdown') expect(stdout).toContain('| us-east-1 | Amazon VPC | NAT gateway |');
  },
);

const inColumns = (columns: string, ...args: readonly string[]): string => {
  const before = { ...process.env };
  process.env['COLUMNS'] = columns;
  const { stdout } = runCli('/', ...args, '--assembly', assembly);
  process.env = before;
  return stdout;
};
const longest = (text: string): number => Math.max(...text.split('\n').map(({ length }) => length));

test('given COLUMNS, then no line of an estimate is longer', () => {
  expect(longest(inColumns('60', 'cost'))).toBeLessThanOrEqual(60);
});

test('given COLUMNS, then no line of a table is longer, and claims keep verdict and id in theirs', () => {
  const stdout = inColumns('80', 'evidence');
  expect(longest(stdout)).toBeLessThanOrEqual(80);
  expect(stdout).toMatch(/^ {2}\? not-checked .* buckets-encrypted|^ {2}– not-applicable .* buckets-encrypted/m);
});

test('given a name that leads elsewhere, then nothing is judged or written', () => {
  const { exitCode, stderr } = runCli('/', 'evidence', '--assembly', assembly, '--environment', '../../evil');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('--environment ../../evil: this is no name of an environment. ');
});

const FULL = '/dev/full';

(existsSync(FULL) ? test : test.skip)(
  'given an output that takes nothing, then that is told in one line',
  () => {
    const program = `require(${JSON.stringify(join(__dirname, 'main.ts'))}).main(['node', 'hexastyle', 'explain', 'keys-rotate'])`;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--conditions=hexastyle-source', '--require', 'tsx/cjs', '--eval', program],
      { encoding: 'utf8', stdio: ['ignore', openSync(FULL, 'w'), 'pipe'] },
    );
    expect(stderr).toMatch(/^standard output: it cannot be written \(ENOSPC\)\. \S.*\.\n$/);
    expect(status).toBe(2);
  },
  60_000,
);
