import { NotFoundError } from '@backstage/errors';
import type {
  ComparedReport,
  ExpectedDifference,
  InventoryResponse,
  ReportComparison,
  ReportReference,
} from '@hexastyle/plugin-well-architected-common';
import type { Environments } from '../environments';
import type { Inventories } from '../inventory/inventories';
import type { ReportCandidate } from '../report-candidate';
import { compareCosts } from './compare-costs';
import { compareReports } from './compare-reports';

type Read = Extract<ReportCandidate, { state: 'read' }>;

/** Compares the reports of two environments, or two of one. */
export class Comparisons {
  constructor(
    private readonly environments: Environments,
    private readonly inventories: Inventories,
    private readonly expected: readonly ExpectedDifference[],
  ) {}

  /** Throws `NotFoundError` when there is no such environment or report. */
  async compare(base: ReportReference, head: ReportReference): Promise<ReportComparison> {
    const [from, to] = await Promise.all([this.side(base), this.side(head)]);
    const [before, after] = await Promise.all([this.inventoryOf(from.report), this.inventoryOf(to.report)]);
    return {
      base: comparedReport(from.report),
      head: comparedReport(to.report),
      ...compareReports(
        { report: from.report.content, environment: from.environment },
        { report: to.report.content, environment: to.environment },
        this.expected,
      ),
      cost: compareCosts(before, after),
      bestPractices: { ...from.bestPractices, ...to.bestPractices },
      ...(to.sourceUrl !== undefined && { sourceUrl: to.sourceUrl }),
    };
  }

  /** Of the very commit that the report judges. */
  private async inventoryOf({ content: { environment, commit } }: Read): Promise<InventoryResponse> {
    return this.inventories.find(environment, commit);
  }

  private async side(reference: ReportReference) {
    const found = await this.environments.find(reference);
    if (found.report.state !== 'read') {
      const { reason, fix } = found.report;
      throw new NotFoundError(`${reason} Choose another report, or run ${fix}.`);
    }
    return { ...found, report: found.report };
  }
}

function comparedReport({ origin, content: { environment, commit, generatedAt } }: Read): ComparedReport {
  return { environment, commit, generatedAt, origin };
}
