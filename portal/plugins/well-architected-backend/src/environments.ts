import { NotFoundError } from '@backstage/errors';
import type {
  EnvironmentDescription,
  EnvironmentDetail,
  EnvironmentSummary,
} from '@hexastyle/plugin-well-architected-common';
import type { BestPractices } from './best-practices';
import type { WellArchitectedConfig } from './config';
import type { DiskReports } from './disk-reports';
import { newestReport } from './newest-report';
import type { PushedReports } from './pushed-reports';
import type { ReportCandidate } from './report-candidate';

/** Joins what the configuration says of the environments with the newest report of each. */
export class Environments {
  constructor(
    private readonly config: WellArchitectedConfig,
    private readonly disk: DiskReports,
    private readonly pushed: PushedReports,
    private readonly bestPractices: BestPractices,
  ) {}

  async list(): Promise<EnvironmentSummary[]> {
    return Promise.all(
      this.config.environments.map(async (environment) => ({
        environment,
        report: summaryOf(await this.reportOf(environment.name)),
      })),
    );
  }

  /** Throws `NotFoundError` for a name that no descriptor has. */
  async find(name: string): Promise<EnvironmentDetail> {
    const environment = this.describe(name);
    const report = await this.reportOf(environment.name);
    const { sourceUrl } = this.config;
    return {
      environment,
      report,
      bestPractices: report.state === 'read' ? this.bestPractices.of(report.content) : {},
      ...(sourceUrl === undefined ? {} : { sourceUrl }),
    };
  }

  get names(): readonly string[] {
    return this.config.environments.map((environment) => environment.name);
  }

  /** Throws `NotFoundError` for a name that no descriptor has. */
  describe(name: string): EnvironmentDescription {
    const found = this.config.environments.find((environment) => environment.name === name);
    if (found === undefined) {
      throw new NotFoundError(
        `There is no environment "${name}". Known: ${this.names.join(', ') || 'none'}. Add its descriptor to environments/ and run npx projen.`,
      );
    }
    return found;
  }

  private async reportOf(name: string): Promise<ReportCandidate> {
    const [disk, pushed] = await Promise.all([this.disk.read(name), this.pushed.newest(name)]);
    return newestReport(disk, pushed);
  }
}

function summaryOf(report: ReportCandidate): EnvironmentSummary['report'] {
  if (report.state !== 'read') {
    return report;
  }
  const { commit, generatedAt, summary, faults } = report.content;
  return { state: 'read', origin: report.origin, commit, generatedAt, pillars: summary, faults };
}
