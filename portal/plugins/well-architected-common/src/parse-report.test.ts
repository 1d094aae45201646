import type { ParsedReport } from './parse-report';
import { parseReport } from './parse-report';

const report = {
  version: 1,
  environment: 'staging',
  commit: 'abc1234',
  generatedAt: '2026-01-02T03:04:05.000Z',
  framework: { name: 'AWS Well-Architected Framework', version: '2024' },
  claims: [],
  coverage: { questions: [], bestPractices: { covered: 0, total: 307 } },
  summary: [],
  faults: [],
};

function reasonOf(parsed: ParsedReport): string {
  return parsed.kind === 'fault' ? parsed.reason : 'no fault';
}

describe('a report read as text', () => {
  it('given a whole report, when it is parsed, then its content comes back', () => {
    expect(parseReport(JSON.stringify(report))).toEqual({ kind: 'report', report });
  });

  it('given a truncated report, when it is parsed, then the reason says that the JSON is not complete', () => {
    const parsed = parseReport(JSON.stringify(report).slice(0, 100));

    expect(reasonOf(parsed)).toContain('not complete JSON');
  });

  it('given another version, when it is parsed, then the reason names both versions', () => {
    const parsed = parseReport(JSON.stringify({ ...report, version: 2 }));

    expect(reasonOf(parsed)).toBe('The report has version 2; this portal reads version 1.');
  });

  it('given an unknown verdict, when it is parsed, then the reason names the place', () => {
    const parsed = parseReport(JSON.stringify({ ...report, faults: [7] }));

    expect(reasonOf(parsed)).toContain('faults.0: ');
  });

  it.each(['', '   ', 'null', '[]', '42'])('given %p, when it is parsed, then it is a fault', (text) => {
    expect(parseReport(text).kind).toBe('fault');
  });
});
