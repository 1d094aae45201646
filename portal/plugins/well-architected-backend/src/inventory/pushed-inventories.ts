import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Inventory, InventorySum } from '@hexastyle/plugin-well-architected-common';
import type { Knex } from 'knex';
import { databaseAnswer } from '../database-answer';
import { INVENTORY } from '../document-kind';
import type { Retention } from '../history/read-retention';
import { keptCandidate } from '../kept-candidate';
import type { Candidate } from '../report-candidate';
import { checkSame } from '../same-document';
import type { DatedEstimate } from './dated-estimate';

interface Remembered {
  readonly id: string;
  readonly generatedAt: number;
  readonly candidate: Candidate<Inventory>;
}

interface Row {
  /** PostgreSQL's bigint, which `pg` hands over as text. */
  readonly id: string;
  readonly environment: string;
  readonly generated_at: Date;
  readonly estimate: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The inventories that CI pushed, one an environment and commit, kept in PostgreSQL. */
export class PushedInventories {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly knex: Knex,
    private readonly logger: LoggerService,
  ) {}

  /**
   * Keeps an inventory unless a newer one, or the same, of its commit is there. Returns whether it was kept. Throws
   * `ConflictError` when another one of its commit and time is kept, and `ServiceUnavailableError` when the database does not
   * answer.
   */
  async keep(inventory: Inventory, content: string, receivedAt: Date): Promise<boolean> {
    const { environment, commit, generatedAt, estimate } = inventory;
    const rows = await this.answer(
      this.knex('inventories')
        .insert({
          environment,
          commit,
          generated_at: generatedAt,
          received_at: receivedAt.toISOString(),
          estimate: JSON.stringify(estimate.total),
          content,
        })
        .onConflict(['environment', 'commit'])
        .merge()
        .where('inventories.generated_at', '<', generatedAt)
        .returning<{ id: string }[]>('id'),
    );
    if (rows.length > 0) {
      return true;
    }
    const [kept] = await this.answer(
      this.knex('inventories')
        .where({ environment, commit, generated_at: generatedAt })
        .select<{ readonly content: string }[]>('content'),
    );
    if (kept !== undefined) {
      checkSame({ kept: kept.content, pushed: content }, inventory, INVENTORY.word);
    }
    return false;
  }

  /** The newest inventory of an environment, or of the commits that begin so; `undefined` when none was pushed. */
  async newest(environment: string, commit = ''): Promise<Candidate<Inventory> | undefined> {
    const found = this.knex('inventories')
      .where({ environment })
      .whereRaw('substr("commit", 1, ?) = ?', [commit.length, commit])
      .orderBy([
        { column: 'generated_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(1);
    const [row] = await this.answer(found.select<Pick<Row, 'id' | 'generated_at'>[]>('id', 'generated_at'));
    return row === undefined ? undefined : this.read(environment, row);
  }

  /** The sum of the newest inventory of each environment, by its name; those without are left out. */
  async estimates(environments: readonly string[]): Promise<ReadonlyMap<string, DatedEstimate>> {
    const { rows } = await this.answer(
      this.knex.raw<{ rows: readonly Omit<Row, 'id'>[] }>(
        `select newest.* from unnest(?::text[]) as wanted(name) cross join lateral (
           select environment, generated_at, estimate from inventories where environment = wanted.name
           order by generated_at desc, id desc limit 1) as newest`,
        [[...environments]],
      ),
    );
    return new Map(
      rows.map(({ environment, generated_at, estimate }) => [
        environment,
        { state: 'read', generatedAt: generated_at.toISOString(), total: JSON.parse(estimate) as InventorySum },
      ]),
    );
  }

  /** Removes what is older than `keepDays`, but leaves each environment its newest `keepAtLeast`. Returns how many. */
  async prune({ keepDays, keepAtLeast }: Retention, now: Date): Promise<number> {
    const ranked = this.knex('inventories').select(
      'id',
      'generated_at',
      this.knex.raw('row_number() over (partition by environment order by generated_at desc, id desc) as place'),
    );
    const old = this.knex
      .from(ranked.as('ranked'))
      .where('place', '>', keepAtLeast)
      .where('generated_at', '<', new Date(now.getTime() - keepDays * DAY_MS).toISOString())
      .select('id');
    return this.answer(this.knex('inventories').whereIn('id', old).delete());
  }

  private async read(
    environment: string,
    { id, generated_at }: Pick<Row, 'id' | 'generated_at'>,
  ): Promise<Candidate<Inventory> | undefined> {
    const generatedAt = generated_at.getTime();
    const known = this.remembered.get(environment);
    if (known?.id === id && known.generatedAt === generatedAt) {
      return known.candidate;
    }
    const [row] = await this.answer(
      this.knex('inventories').where({ id }).select<{ readonly content: string }[]>('content'),
    );
    if (row === undefined) {
      return undefined;
    }
    const candidate = keptCandidate(row.content, INVENTORY);
    this.remembered.set(environment, { id, generatedAt, candidate });
    return candidate;
  }

  private async answer<T>(query: PromiseLike<T>): Promise<T> {
    return databaseAnswer(query, this.logger);
  }
}
