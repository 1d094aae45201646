import type { ComparedReport } from '../../baseline/compared-report';
import type { Framework } from '../../report/framework';
import type { Report } from '../../report/report';
import { bestPracticesById } from '../best-practices';
import { NOTIFICATION_KINDS, notificationsOf } from './notifications-of';
import { resultsOf } from './results-of';
import { rulesOf } from './rules-of';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** In the words and the shape of the report. */
const coverageOf = ({ coverage: { bestPractices, pillars } }: Report): Partial<Report['coverage']> => ({
  bestPractices,
  ...(pillars !== undefined && { pillars }),
});

/** SARIF 2.1.0 with one run an environment: what is not as it should be, on the line of the repository that says so. */
export const renderSarif = (reports: readonly ComparedReport[], framework: Framework): string => {
  const practices = bestPracticesById(framework);
  const runs = reports.map(({ report, comparison }) => ({
    tool: {
      driver: {
        name: 'Hexastyle',
        informationUri: framework.source,
        rules: rulesOf(report.claims, practices),
        notifications: NOTIFICATION_KINDS,
      },
    },
    // What ends with a slash is a category: views tell the environments apart by it.
    automationDetails: { id: `hexastyle/${report.environment}/` },
    invocations: [
      {
        executionSuccessful: true,
        endTimeUtc: report.generatedAt,
        toolExecutionNotifications: notificationsOf(report),
      },
    ],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: resultsOf(report, comparison),
    properties: { environment: report.environment, commit: report.commit, coverage: coverageOf(report) },
  }));
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs }, undefined, 2)}\n`;
};
