import { NotFoundError } from '@backstage/errors';
import type {
  EnvironmentDescription,
  EnvironmentDetail,
  EnvironmentSummary,
  Report,
  ReportProblem,
} from '@hexastyle/plugin-well-architected-common';
import type { WellArchitectedApi } from '../api/well-architected-api';
import { someDrills } from './some-drills';
import { someRunbooks } from './some-runbooks';

/** Answers as the backend does, from reports by the environment's name. */
export function anApi(reports: Readonly<Record<string, Report | ReportProblem>>): WellArchitectedApi {
  return {
    listEnvironments: () => Promise.resolve(Object.entries(reports).map(([name, report]) => summary(name, report))),
    getEnvironment: (name) => {
      const report = reports[name];
      return report === undefined
        ? Promise.reject(new NotFoundError(`There is no environment "${name}".`))
        : Promise.resolve(detail(name, report));
    },
    runbooks: someRunbooks(),
    drills: someDrills(),
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
