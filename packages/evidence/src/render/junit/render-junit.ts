import type { ComparedReport } from '../../baseline/compared-report';
import type { JudgedClaim, PillarSummary } from '../../report/report';
import { factOf } from '../fact-of';
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

const suite = (name: string, timestamp: string, tests: readonly Test[]): string => {
  const count = (kind: Outcome['kind']): number => tests.filter(({ outcome }) => outcome.kind === kind).length;
  const counts = { tests: tests.length, failures: count('failure'), errors: 0, skipped: count('skipped'), time: 0 };
  return element(
    'testsuite',
    { name, ...counts, timestamp },
    tests.map((test) => element('testcase', { classname: name, name: test.name, time: 0 }, [outcomeElement(test)])),
  );
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

const suitesOf = (compared: ComparedReport): readonly string[] => {
  const { environment, generatedAt, summary } = compared.report;
  const faults = faultTests(compared);
  return [
    ...summary.map((pillar) => suite(`${environment}.${pillar.id}`, generatedAt, claimTests(compared, pillar))),
    ...(faults.length === 0 ? [] : [suite(`${environment}.faults`, generatedAt, faults)]),
  ];
};

/** JUnit's XML: one suite an environment and pillar, one test a claim, and one suite for faults where there are some. */
export const renderJunit = (reports: readonly ComparedReport[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'hexastyle' }, reports.flatMap(suitesOf))}\n`;
