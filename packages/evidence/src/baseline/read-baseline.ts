import { readFileSync, statSync } from 'node:fs';
import { EvidenceError } from '../evidence-error';
import { LARGEST_REPORT, parseReport } from '../report/parse-report';
import type { Report } from '../report/report';

const WRITE_ONE = 'Write one with `npx hexastyle evidence --format json --out FILE`';

const textOf = (file: string): string => {
  try {
    if (statSync(file).size <= LARGEST_REPORT) return readFileSync(file, 'utf8');
  } catch (cause) {
    const reason =
      typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown reason';
    const problem = `the file cannot be read (${reason})`;
    throw new EvidenceError('file-unreadable', { where: `--baseline ${file}`, problem, fix: WRITE_ONE, cause });
  }
  const problem = `the file is larger than the ${LARGEST_REPORT / 1024 / 1024} MB that are read`;
  throw new EvidenceError('file-too-large', { where: `--baseline ${file}`, problem, fix: WRITE_ONE });
};

const documentsIn = (text: string, file: string): readonly unknown[] => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    const problem = 'the file is not JSON; it may have been cut off while it was written';
    throw new EvidenceError('json-broken', { where: `--baseline ${file}`, problem, fix: WRITE_ONE, cause });
  }
  // What `--format json --baseline` prints has the reports beside the comparisons.
  const reports: unknown = typeof raw === 'object' && raw !== null && 'reports' in raw ? raw.reports : raw;
  return Array.isArray(reports) ? (reports as readonly unknown[]) : [reports];
};

/**
 * Reads what `--format json` wrote: one report, or one an environment. Throws `EvidenceError` for a file that cannot be read,
 * and `ReportError` for one of another version or shape.
 */
export const readBaseline = (file: string): readonly Report[] =>
  documentsIn(textOf(file), file).map((document) => parseReport(JSON.stringify(document), file));

/** The report of this environment. Throws `option-invalid` when the baseline has none, for another one says nothing. */
export const baselineOf = (environment: string, reports: readonly Report[], file: string): Report => {
  const report = reports.find((each) => each.environment === environment);
  if (report !== undefined) return report;
  const names = reports.map((each) => each.environment).join(', ');
  throw new EvidenceError('option-invalid', {
    where: `--baseline ${file}`,
    problem: `it has no report of the environment ${environment}${names === '' ? '' : `, only of ${names}`}`,
    fix: `${WRITE_ONE}, or judge one environment with --environment`,
  });
};
