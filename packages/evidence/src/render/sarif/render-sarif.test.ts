import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparedReport } from '../../baseline/compared-report';
import { compareReports } from '../../baseline/compare-reports';
import { readFramework } from '../../report/framework';
import { aClaim } from '../../testing/a-claim';
import { aContext, aWaiver } from '../../testing/a-context';
import { met, notMet, unknownFinding } from '../../testing/a-finding';
import { aReport } from '../../testing/a-report';
import { anAssembly } from '../../testing/an-assembly';
import { renderSarif } from './render-sarif';

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly { readonly id: string; readonly helpUri?: string }[];
        readonly notifications: readonly { readonly id: string }[];
      };
    };
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly {
        readonly descriptor: { readonly id: string; readonly index: number };
      }[];
    }[];
    readonly properties: Readonly<Record<string, unknown>>;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

const schema = JSON.parse(
  readFileSync(join(__dirname, '../../testing/sarif/sarif-2.1.0.schema.json'), 'utf8'),
) as Readonly<Record<string, unknown>>;
/** The schema is of a draft that differs from the newer ones in the name of its id, and one pattern is older than Unicode patterns. */
const validate = (() => {
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'id' && key !== '$schema'));
  return addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(rest);
})();
const sarif = (...reports: readonly ComparedReport[]): Log => {
  const log: unknown = JSON.parse(renderSarif(reports, readFramework()));
  validate(log);
  expect(validate.errors).toBeNull();
  return log as Log;
};

const good = aClaim(met(), { id: 'good' });
const bad = aClaim(notMet, { id: 'bad' });
const dark = aClaim(unknownFinding, { id: 'dark' });
const report = aReport([good, bad, dark]);

test('given a gap, then it is an error on its source line, with the rule and the page of the best practice', () => {
  const [run] = sarif({ report }).runs;
  expect(run?.results).toMatchObject([
    {
      ruleId: 'bad',
      level: 'error',
      message: { text: 'staging: It is not so. Fix: Make it true.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'packages/infra/src/test.ts', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1 },
          },
        },
      ],
    },
    { ruleId: 'dark', level: 'note', locations: [] },
  ]);
  const { ruleIndex = -1 } = run?.results[0] ?? {};
  expect(run?.tool.driver.rules[ruleIndex]).toMatchObject({
    id: 'bad',
    helpUri: expect.stringMatching(/^https:\/\/docs\.aws\.amazon\.com\//) as string,
  });
});

test('given a waived gap, then it is suppressed with who accepted it, until when and why', () => {
  const waived = aReport([aClaim(notMet)], undefined, aContext({ waivers: [aWaiver()] }));
  expect(sarif({ report: waived }).runs[0]?.results).toMatchObject([
    {
      ruleId: 'a-claim',
      level: 'error',
      suppressions: [
        { kind: 'external', status: 'accepted', justification: 'Not worth it yet. (platform, until 2026-12-31)' },
      ],
    },
  ]);
});

test('given a fault, then it is an error where its text says', () => {
  const finding = { rule: 'S1', constructPath: '/A', source: { file: 'a.ts', line: 7 }, acknowledged: undefined };
  const faulty = aReport(
    [good],
    anAssembly().nag(finding).facts(),
    aContext({ waivers: [aWaiver({ expires: '2026-01-01' })] }),
  );
  expect(sarif({ report: faulty }).runs[0]?.results).toMatchObject([
    { ruleId: 'fault-of-the-gate', locations: [{ physicalLocation: { region: { startLine: 7 } } }] },
    { locations: [{ physicalLocation: { artifactLocation: { uri: 'waivers/a.yaml' } } }] },
  ]);
});

test('given a baseline, then what is new is told from what was there', () => {
  const before = aReport([aClaim(met(), { id: 'bad' }), dark]);
  const comparison = compareReports(before, report);
  expect(sarif({ report, comparison }).runs[0]?.results).toMatchObject([
    { ruleId: 'bad', baselineState: 'new' },
    { ruleId: 'dark', baselineState: 'unchanged' },
  ]);
});

test('given two environments, then each has a run, and nothing has the fingerprint of another', () => {
  const { runs } = sarif({ report }, { report: { ...report, environment: 'production' } });
  const prints = runs.flatMap(({ results }) => results.map((each) => each.partialFingerprints['hexastyleClaim/v1']));
  expect(new Set(prints).size).toBe(4);
});

test('given a waiver near its last day and facts that were not there, then the run notifies of both, and they are no results', () => {
  const [run] = sarif({
    report: aReport(
      [bad],
      anAssembly()
        .but({ repository: { absent: 'there is no repository' } })
        .facts(),
      aContext({ waivers: [aWaiver({ subject: { kind: 'claim', claim: 'bad' }, expires: '2026-11-30' })] }),
    ),
  }).runs;
  const notifications = run?.invocations[0]?.toolExecutionNotifications ?? [];
  expect(notifications).toMatchObject([
    {
      level: 'warning',
      message: {
        text: expect.stringMatching(/^staging: waivers\/a\.yaml: expires on 2026-11-30, in 7 days\. /) as string,
      },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'waivers/a.yaml' } } }],
    },
    { level: 'note', message: { text: 'staging: there is no repository' } },
  ]);
  expect(notifications.map(({ descriptor }) => run?.tool.driver.notifications[descriptor.index]?.id)).toEqual([
    'expires-soon',
    'not-there',
  ]);
  expect(run?.results.map(({ ruleId }) => ruleId)).toEqual(['bad']);
});

test('given coverage, then every pillar and its classes stand in the properties of the run as in the report', () => {
  const { pillars, bestPractices } = report.coverage;
  expect(pillars).toHaveLength(6);
  expect(sarif({ report }).runs[0]?.properties).toMatchObject({ coverage: { bestPractices, pillars } });
});

test('given nothing to warn of, and a report of before, then the log is valid without both', () => {
  const { questions, bestPractices } = report.coverage;
  const [run] = sarif({ report: { ...report, coverage: { questions, bestPractices } } }).runs;
  expect(run?.invocations[0]?.toolExecutionNotifications).toEqual([]);
  expect(run?.properties['coverage']).toEqual({ bestPractices });
});
