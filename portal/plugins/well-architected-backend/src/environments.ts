import { NotFoundError } from '@backstage/errors';
import type {
  EnvironmentDescription,
  EnvironmentDetail,
  EnvironmentSummary,
  Report,
  ReportReference,
} from '@hexastyle/plugin-well-architected-common';
import type { BestPractices } from './best-practices';
import type { WellArchitectedConfig } from './config';
import type { DiskDocuments } from './disk-documents';
import type { StoredReports } from './history/stored-reports';
import type { Inventories } from './inventory/inventories';
import { newestOf, newestReport } from './newest-report';
import type { PushedReports } from './pushed-reports';
import type { ReportCandidate } from './report-candidate';
import { missing } from './report-candidate';

/** Where reports and estimates come from. */
export interface ReportSources {
  readonly disk: DiskDocuments<Report>;
  readonly pushed: PushedReports;
  readonly stored: StoredReports;
  readonly inventories: Inventories;
}

/** Joins what the configuration says of the environments with the newest report of each. */
export class Environments {
  constructor(
    private readonly config: WellArchitectedConfig,
    private readonly sources: ReportSources,
    private readonly bestPractices: BestPractices,
  ) {}

  async list(): Promise<EnvironmentSummary[]> {
    const [pushed, estimates] = await Promise.all([
      this.sources.pushed.newestSummaries(this.names),
      this.sources.inventories.estimates(this.names),
    ]);
    return Promise.all(
      this.config.environments.map(async (environment) => {
        const disk = summaryOf(await this.sources.disk.read(environment.name));
        const estimate = estimates.get(environment.name);
        return {
          environment,
          report: newestOf(disk, pushed.get(environment.name), ({ generatedAt }) => generatedAt),
          ...(estimate !== undefined && { estimate }),
        };
      }),
    );
  }

  /** Throws `NotFoundError` for a name that no descriptor has. */
  async find(reference: ReportReference): Promise<EnvironmentDetail> {
    const environment = this.describe(reference.environment);
    const report = await this.reportOf(reference);
    const { sourceUrl } = this;
    return {
      environment,
      report,
      bestPractices: report.state === 'read' ? this.bestPractices.of(report.content) : {},
      ...(sourceUrl === undefined ? {} : { sourceUrl }),
    };
  }

  /** Address of a line of code, see `EnvironmentDetail`. */
  get sourceUrl(): string | undefined {
    return this.config.sourceUrl;
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

  private async reportOf({ environment, commit, id }: ReportReference): Promise<ReportCandidate> {
    if (commit === undefined && id === undefined) {
      return this.newestOf(environment);
    }
    const nothing = missing(
      `No report of ${environment} ${id === undefined ? `at ${commit}` : `number ${id}`} is kept.`,
    );
    const kept = await this.sources.stored.find({
      environment,
      ...(commit !== undefined && { commit }),
      ...(id !== undefined && { id }),
    });
    const disk = await this.sources.disk.read(environment);
    const onDisk = commit !== undefined && disk.state === 'read' && disk.content.commit.startsWith(commit);
    return newestReport(onDisk ? disk : nothing, kept);
  }

  private async newestOf(name: string): Promise<ReportCandidate> {
    const [disk, pushed] = await Promise.all([this.sources.disk.read(name), this.sources.pushed.newest(name)]);
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
