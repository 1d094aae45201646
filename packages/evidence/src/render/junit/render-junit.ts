import type { ComparedReport } from '../../baseline/compared-report';
import type { JudgedClaim, PillarSummary, Report } from '../../report/report';
import { COVERAGE_HEAD, coverageRows } from '../coverage-rows';
import { factOf } from '../fact-of';
import { NOTICE_TITLES, noticesOf } from '../notices-of';
import { whereOf } from '../where-of';
import { outcomeOf, type Outcome } from './outcome-of';
import { element, escapeXml } from './xml';

/** One test of a suite. */
interface Test {
  readonly name: string;
  readonly outcome: Outcome;
  /** Below the message of a failure. */
  readonly details: readonly string[];
}

const detailsOf = ({ statement, evidence, fix }: JudgedClaim): readonly string[] => [
  statement,
  ...evidence.map((each) => [factOf(each), whereOf(each)].filter((part) => part !== undefined).join('  ')),
  `Fix: ${fix}`,
];

const outcomeElement = ({ outcome, details }: Test): string => {
  const { kind, type, message } = outcome;
  switch (kind) {
    case 'passed':
      return element('system-out', {}, [escapeXml(message)]);
    case 'failure':
      return element(kind, { type, message }, details.map(escapeXml));
    case 'skipped':
      return element(kind, { message });
  }
};

/** What is counted beside tests, each with its number. */
type Properties = readonly (readonly [name: string, value: string])[];

const propertiesElement = (properties: Properties): readonly string[] =>
  properties.length === 0
    ? []
    : [
        element(
          'properties',
          {},
          properties.map(([name, value]) => element('property', { name, value })),
        ),
      ];

const suite = (name: string, timestamp: string, tests: readonly Test[], properties: Properties = []): string => {
  const count = (kind: Outcome['kind']): number => tests.filter(({ outcome }) => outcome.kind === kind).length;
  const counts = { tests: tests.length, failures: count('failure'), errors: 0, skipped: count('skipped'), time: 0 };
  return element('testsuite', { name, ...counts, timestamp }, [
    ...propertiesElement(properties),
    ...tests.map((test) => element('testcase', { classname: name, name: test.name, time: 0 }, [outcomeElement(test)])),
  ]);
};

const claimTests = ({ report, comparison }: ComparedReport, pillar: PillarSummary): readonly Test[] => {
  const changes = new Map(comparison?.claims.map((change) => [change.id, change]));
  const gone = (comparison?.claims ?? []).filter((each) => each.pillar === pillar.id && each.head === undefined);
  return [
    ...report.claims
      .filter((claim) => claim.pillar === pillar.id)
      .map((claim) => ({
        name: claim.id,
        outcome: outcomeOf(claim, changes.get(claim.id)),
        details: detailsOf(claim),
      })),
    ...gone.map(({ id, reason, statement }) => ({
      name: id,
      outcome: { kind: 'failure' as const, type: 'lost evidence', message: reason },
      details: [statement],
    })),
  ];
};

const faultTests = ({ report, comparison }: ComparedReport): readonly Test[] =>
  report.faults.map((fault) => {
    const known = comparison !== undefined && !comparison.faults.added.includes(fault);
    const outcome: Outcome = known
      ? { kind: 'skipped', type: 'known fault', message: `known fault of the baseline: ${fault}` }
      : { kind: 'failure', type: 'fault', message: fault };
    return { name: fault, outcome, details: [fault] };
  });

/** Nothing that fails, and nothing that was looked at and found good. */
const noticeTests = (report: Report): readonly Test[] =>
  noticesOf(report).map(({ kind, text }) => ({
    name: text,
    outcome: { kind: 'skipped', type: kind, message: `${NOTICE_TITLES[kind]}: ${text}` },
    details: [],
  }));

/** How far the pillar is covered, in the words of the other formats. */
const coverageOf = ({ coverage: { pillars = [] } }: Report, { id }: PillarSummary): Properties =>
  pillars
    .filter((pillar) => pillar.id === id)
    .flatMap((pillar) => {
      const [[, ...counts] = []] = coverageRows([pillar]);
      return COVERAGE_HEAD.map((name, index) => [`coverage: ${name}`, counts[index] ?? ''] as const);
    });

const suitesOf = (compared: ComparedReport): readonly string[] => {
  const { report } = compared;
  const { environment, generatedAt, summary } = report;
  const others: readonly (readonly [string, readonly Test[]])[] = [
    ['faults', faultTests(compared)],
    ['warnings', noticeTests(report)],
  ];
  return [
    ...summary.map((pillar) =>
      suite(`${environment}.${pillar.id}`, generatedAt, claimTests(compared, pillar), coverageOf(report, pillar)),
    ),
    ...others
      .filter(([, tests]) => tests.length > 0)
      .map(([name, tests]) => suite(`${environment}.${name}`, generatedAt, tests)),
  ];
};

/**
 * JUnit's XML: one suite an environment and pillar, with its coverage, one test a claim, and one suite each for faults and for
 * warnings where there are some.
 */
export const renderJunit = (reports: readonly ComparedReport[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'hexastyle' }, reports.flatMap(suitesOf))}\n`;
