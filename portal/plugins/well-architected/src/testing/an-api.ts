import { NotFoundError } from '@backstage/errors';
import type {
  EnvironmentDescription,
  EnvironmentDetail,
  EnvironmentSummary,
  HistoryResponse,
  Report,
  ReportComparison,
  ReportProblem,
  StoredReportsResponse,
} from '@hexastyle/plugin-well-architected-common';
import { writeReportReference } from '@hexastyle/plugin-well-architected-common';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { someDrills } from './some-drills';
import { someLive } from './some-live';
import { someRunbooks } from './some-runbooks';

/** What the backend knows besides the newest reports. */
export interface Past {
  /** By the environment's name. */
  readonly stored?: Readonly<Record<string, StoredReportsResponse>>;
  /** By the environment's name and the cursor, `staging` or `staging 2026-01-01T00:00:00.000Z_1`. */
  readonly changes?: Readonly<Record<string, HistoryResponse>>;
  /** By the two references, `staging production:12`. */
  readonly comparisons?: Readonly<Record<string, ReportComparison>>;
}

/** Answers as the backend does, from reports by the environment's name. */
export function anApi(
  reports: Readonly<Record<string, Report | ReportProblem>>,
  { stored = {}, changes = {}, comparisons = {} }: Past = {},
): WellArchitectedApi {
  return {
    listReports: (name) => Promise.resolve(stored[name] ?? { items: [] }),
    listChanges: (name, after) =>
      Promise.resolve(changes[after === undefined ? name : `${name} ${after}`] ?? { items: [] }),
    compareReports: (base, head) => {
      const sides = `${writeReportReference(base)} ${writeReportReference(head)}`;
      const found = comparisons[sides];
      return found === undefined
        ? Promise.reject(new NotFoundError(`No report is kept for ${sides}.`))
        : Promise.resolve(found);
    },
    listEnvironments: () => Promise.resolve(Object.entries(reports).map(([name, report]) => summary(name, report))),
    getEnvironment: (name) => {
      const report = reports[name];
      return report === undefined
        ? Promise.reject(new NotFoundError(`There is no environment "${name}".`))
        : Promise.resolve(detail(name, report));
    },
    runbooks: someRunbooks(),
    drills: someDrills(),
    live: someLive(),
    getInventory: (name) =>
      Promise.resolve({
        state: 'missing',
        reason: `No inventory has been written for ${name} yet.`,
        fix: 'Run npm run evidence.',
      }),
  };
}

function describe(name: string): EnvironmentDescription {
  return {
    name,
    tier: 'staging',
    account: '111111111111',
    region: 'us-east-1',
    drRegion: 'us-west-2',
    owner: 'platform-team',
  };
}

function summary(name: string, report: Report | ReportProblem): EnvironmentSummary {
  const environment = describe(name);
  if ('state' in report) {
    return { environment, report };
  }
  const { commit, generatedAt, summary: pillars, faults } = report;
  return { environment, report: { state: 'read', origin: 'disk', commit, generatedAt, pillars, faults } };
}

function detail(name: string, report: Report | ReportProblem): EnvironmentDetail {
  return {
    environment: describe(name),
    report: 'state' in report ? report : { state: 'read', origin: 'disk', content: report },
    bestPractices: { 'SEC08-BP02': { title: 'Enforce encryption at rest', url: 'https://aws.example/sec08' } },
    sourceUrl: 'https://code.example/{commit}/{file}#L{line}',
  };
}
