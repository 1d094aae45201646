import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Report, ReportSummary } from '@hexastyle/plugin-well-architected-common';
import type { Knex } from 'knex';
import { databaseAnswer } from './database-answer';
import { REPORT } from './document-kind';
import type { Summary } from './history/digest-of';
import { digestOf } from './history/digest-of';
import { keptCandidate } from './kept-candidate';
import type { ReportCandidate } from './report-candidate';
import { checkSame } from './same-document';

interface ReportRow {
  /** PostgreSQL's bigint, which `pg` hands over as text. */
  readonly id: string;
  readonly content: string;
}

interface SummaryRow {
  readonly environment: string;
  readonly commit: string;
  readonly generated_at: Date;
  readonly summary: string;
}

interface Remembered {
  readonly id: string;
  readonly candidate: ReportCandidate;
}

/** The reports that CI pushed, kept in PostgreSQL with commit and time. */
export class PushedReports {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly knex: Knex,
    private readonly logger: LoggerService,
  ) {}

  /**
   * Keeps a report; the same report twice is kept once. Returns whether it was new. Throws `ConflictError` when another one of
   * its commit and time is kept, and `ServiceUnavailableError` when the database does not answer.
   */
  async keep(report: Report, content: string, receivedAt: Date): Promise<boolean> {
    const rows = await this.answer(
      this.knex('reports')
        .insert({
          environment: report.environment,
          commit: report.commit,
          generated_at: report.generatedAt,
          received_at: receivedAt.toISOString(),
          content,
          ...digestOf(report),
        })
        .onConflict(['environment', 'generated_at', 'commit'])
        .ignore()
        .returning<{ id: string }[]>('id'),
    );
    if (rows.length > 0) {
      return true;
    }
    const { environment, commit, generatedAt } = report;
    const [kept] = await this.answer(
      this.knex('reports')
        .where({ environment, commit, generated_at: generatedAt })
        .select<Pick<ReportRow, 'content'>[]>('content'),
    );
    if (kept !== undefined) {
      checkSame({ kept: kept.content, pushed: content }, report, REPORT.word);
    }
    return false;
  }

  /** The newest report of an environment; `undefined` when none was pushed. */
  async newest(environment: string): Promise<ReportCandidate | undefined> {
    const [newest] = await this.answer(this.newestFirst(environment).select<Pick<ReportRow, 'id'>[]>('id'));
    if (newest === undefined) {
      return undefined;
    }
    const known = this.remembered.get(environment);
    if (known?.id === newest.id) {
      return known.candidate;
    }
    const [row] = await this.answer(this.knex('reports').where({ id: newest.id }).select<ReportRow[]>('content'));
    const candidate = row === undefined ? undefined : keptCandidate(row.content, REPORT);
    if (candidate !== undefined) {
      this.remembered.set(environment, { id: newest.id, candidate });
    }
    return candidate;
  }

  /** The numbers of the newest report of each environment, by its name; those without a report are left out. */
  async newestSummaries(environments: readonly string[]): Promise<ReadonlyMap<string, ReportSummary>> {
    const { rows } = await this.answer(
      this.knex.raw<{ rows: readonly SummaryRow[] }>(
        `select newest.* from unnest(?::text[]) as wanted(name) cross join lateral (
           select environment, commit, generated_at, summary from reports where environment = wanted.name
           order by generated_at desc, id desc limit 1) as newest`,
        [[...environments]],
      ),
    );
    return new Map(rows.map((row) => [row.environment, summaryOfRow(row)]));
  }

  private newestFirst(environment: string): Knex.QueryBuilder {
    return this.knex('reports')
      .where({ environment })
      .orderBy([
        { column: 'generated_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(1);
  }

  private async answer<T>(query: PromiseLike<T>): Promise<T> {
    return databaseAnswer(query, this.logger);
  }
}

function summaryOfRow({ commit, generated_at, summary }: SummaryRow): ReportSummary {
  const { pillars, faults } = JSON.parse(summary) as Summary;
  return { state: 'read', origin: 'pushed', commit, generatedAt: generated_at.toISOString(), pillars, faults };
}
