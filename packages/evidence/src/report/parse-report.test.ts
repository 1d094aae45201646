import { aClaim } from '../testing/a-claim';
import { met } from '../testing/a-finding';
import { aReport } from '../testing/a-report';
import { LARGEST_REPORT, parseReport } from './parse-report';
import { ReportError } from './report-error';

const report = aReport([aClaim(met())]);
const text = JSON.stringify(report);
const errorOf = (broken: string): ReportError => {
  try {
    parseReport(broken, 'staging.json');
  } catch (thrown) {
    if (thrown instanceof ReportError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
};

test('given a report that was written, then it is read back whole', () => {
  expect(parseReport(text, 'staging.json')).toEqual(report);
});

test('given a report of before best practices were classified, then it is read', () => {
  const { questions, bestPractices } = report.coverage;
  const before = { ...report, coverage: { questions, bestPractices }, warnings: undefined };
  expect(parseReport(JSON.stringify(before), 'staging.json').coverage.practices).toBeUndefined();
});

test.each<[string, string, string, RegExp]>([
  ['a truncated report', text.slice(0, 500), 'report-not-json', /may have been cut off/],
  ['an empty file', '', 'report-not-json', /is empty/],
  [
    'a later version',
    JSON.stringify({ ...report, version: 2 }),
    'report-version',
    /has version 2, and this program reads version 1\. A newer program wrote it: update this one/,
  ],
  [
    'an earlier version',
    JSON.stringify({ ...report, version: 0 }),
    'report-version',
    /version 1\. Run `npx hexastyle evidence`/,
  ],
  ['no version', '{}', 'report-version', /has no version/],
  ['a list', '[]', 'report-version', /has no version/],
  ['null', 'null', 'report-version', /has no version/],
  ['a verdict that does not exist', text.replace('"verified"', '"perfect"'), 'report-shape', /claims\.0\.verdict/],
  [
    'a summary that its claims contradict',
    JSON.stringify({
      ...report,
      summary: report.summary.map((pillar) => ({ ...pillar, verdicts: { ...pillar.verdicts, verified: 99 } })),
    }),
    'report-shape',
    /summary\.0\.verdicts\.verified: 99, but the report has 0 such claims of operational-excellence/,
  ],
  [
    'a number of claims that is another',
    text.replace('"claims":1', '"claims":2'),
    'report-shape',
    /summary\.1\.claims: 2, but the report has 1 such claims of security/,
  ],
  [
    'no summary of a pillar',
    JSON.stringify({ ...report, claims: [], summary: [] }),
    'report-shape',
    /summary: it must have one entry for each pillar/,
  ],
  [
    'a claim twice',
    JSON.stringify({ ...report, claims: [...report.claims, ...report.claims] }),
    'report-shape',
    /claims\.1\.id: an earlier claim is "[\w-]+" as well/,
  ],
  ['an unknown key', JSON.stringify({ ...report, extra: 1 }), 'report-shape', /the document/],
  ['50 MB', ' '.repeat(50 * 1024 * 1024), 'report-too-large', /larger than the 20 MB/],
])('given %s, then it is refused with a message that names it and says what to run', (_name, broken, code, message) => {
  const error = errorOf(broken);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/^staging\.json .*npx hexastyle evidence/);
});

test('given the limit, then a report of exactly that size is still looked at', () => {
  expect(errorOf(' '.repeat(LARGEST_REPORT)).code).toBe('report-not-json');
});
