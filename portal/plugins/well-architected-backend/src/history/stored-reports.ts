import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  HistoryResponse,
  ReportReference,
  StoredReport,
  StoredReportsResponse,
} from '@hexastyle/plugin-well-architected-common';
import type { Knex } from 'knex';
import { databaseAnswer } from '../database-answer';
import { REPORT } from '../document-kind';
import type { ReportCandidate } from '../report-candidate';
import { keptCandidate } from '../kept-candidate';
import type { Digest, Outcomes } from './digest-of';
import { tallies } from './digest-of';
import type { Page } from './page';
import { writeCursor } from './page';
import type { Retention } from './read-retention';
import { stepsOf } from './steps-of';

interface Row extends Pick<Digest, 'counts' | 'outcomes'> {
  readonly id: string;
  readonly commit: string;
  readonly generated_at: Date;
  readonly received_at: Date;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The reports of the past: what they counted, what each changed, one of them whole, and how they are forgotten. */
export class StoredReports {
  constructor(
    private readonly knex: Knex,
    private readonly logger: LoggerService,
  ) {}

  /** Newest first, without their claims. */
  async list(environment: string, page: Page): Promise<StoredReportsResponse> {
    const rows = await this.answer(
      this.newestFirst(environment, page)
        .limit(page.limit + 1)
        .select<Omit<Row, 'outcomes'>[]>('id', 'commit', 'generated_at', 'received_at', 'counts'),
    );
    return paged(rows.map(storedReport), page);
  }

  /** Newest first, what each changed against the one before it. */
  async steps(environment: string, page: Page): Promise<HistoryResponse> {
    const rows = await this.answer(
      this.newestFirst(environment, page)
        .limit(page.limit + 1)
        .select<Omit<Row, 'counts' | 'received_at'>[]>('id', 'commit', 'generated_at', 'outcomes'),
    );
    const judged = rows.map(({ id, commit, generated_at, outcomes }) => ({
      id,
      commit,
      generatedAt: generated_at.toISOString(),
      outcomes: JSON.parse(outcomes) as Outcomes,
    }));
    return paged(stepsOf(judged), page);
  }

  /** One report by its id or by the beginning of its commit, of which the newest; `undefined` when none is kept. */
  async find({ environment, id, commit = '' }: ReportReference): Promise<ReportCandidate | undefined> {
    const found = this.newestFirst(environment, {});
    const one =
      id === undefined ? found.whereRaw('substr("commit", 1, ?) = ?', [commit.length, commit]) : found.where({ id });
    const [row] = await this.answer(one.limit(1).select<{ readonly content: string }[]>('content'));
    return row === undefined ? undefined : keptCandidate(row.content, REPORT);
  }

  /** Removes what is older than `keepDays`, but leaves each environment its newest `keepAtLeast`. Returns how many. */
  async prune({ keepDays, keepAtLeast }: Retention, now: Date): Promise<number> {
    const ranked = this.knex('reports').select(
      'id',
      'generated_at',
      this.knex.raw('row_number() over (partition by environment order by generated_at desc, id desc) as place'),
    );
    const old = this.knex
      .from(ranked.as('ranked'))
      .where('place', '>', keepAtLeast)
      .where('generated_at', '<', new Date(now.getTime() - keepDays * DAY_MS).toISOString())
      .select('id');
    return this.answer(this.knex('reports').whereIn('id', old).delete());
  }

  private newestFirst(environment: string, { after }: Partial<Page>): Knex.QueryBuilder {
    const sorted = this.knex('reports')
      .where({ environment })
      .orderBy([
        { column: 'generated_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return after === undefined
      ? sorted
      : sorted.whereRaw('(generated_at, id) < (?::timestamptz, ?::bigint)', [after.generatedAt, after.id]);
  }

  private async answer<T>(query: PromiseLike<T>): Promise<T> {
    return databaseAnswer(query, this.logger);
  }
}

function storedReport({ id, commit, generated_at, received_at, counts }: Omit<Row, 'outcomes'>): StoredReport {
  return {
    id,
    commit,
    generatedAt: generated_at.toISOString(),
    receivedAt: received_at.toISOString(),
    ...tallies(counts),
  };
}

/** One item more than the page was asked for: it is not shown, but the one before it knows what it changed. */
function paged<T extends { readonly id: string; readonly generatedAt: string }>(items: readonly T[], { limit }: Page) {
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown, ...(items.length > limit && last !== undefined && { next: writeCursor(last) }) };
}
