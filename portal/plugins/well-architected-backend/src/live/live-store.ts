import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Alarm,
  AlarmDetail,
  LiveFailure,
  LivePart,
  LiveReading,
  LiveSummary,
  LiveValues,
  ReasonWords,
} from '@hexastyle/plugin-well-architected-common';
import type { Knex } from 'knex';
import { databaseAnswer } from '../database-answer';
import type { ReadingRow } from './reading-row';
import { liveSummaryOf } from './live-summary-of';
import { readingOf } from './reading-row';
import { summaryOf } from './summary-of';

/** A value that was read, and what of it could not be. */
export interface Known<Value> {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly value: Value;
  readonly reasons: readonly ReasonWords[];
}

/** Of which alarms of an environment details are kept. */
interface KeptAlarms {
  readonly oldestAt: Date | undefined;
  readonly has: (alarm: Pick<Alarm, 'name' | 'region'>) => boolean;
}

interface AlarmRow {
  readonly environment: string;
  readonly region: string;
  readonly alarm: string;
  readonly value: string;
  readonly reasons: string;
  readonly read_at: Date;
}

/** An instance that stopped while it read holds nobody up for longer. */
const CLAIM_LASTS_SECONDS = 300;

/** What was read of the accounts, kept in PostgreSQL. All reject with `ServiceUnavailableError` when it does not answer. */
export class LiveStore {
  constructor(
    private readonly knex: Knex,
    private readonly logger: LoggerService,
  ) {}

  /** Keeps a value in the place of the one before, and forgets failures. */
  async keep<Part extends LivePart>(environment: string, part: Part, known: Known<LiveValues[Part]>): Promise<void> {
    const summary = summaryOf(part, known.value);
    await this.write(environment, part, {
      value: JSON.stringify(known.value),
      summary: summary === undefined ? null : JSON.stringify(summary),
      reasons: JSON.stringify(known.reasons),
      read_at: known.at,
      failure: null,
      failed_at: null,
      tried_at: this.knex.fn.now(),
    });
  }

  /** Keeps why an attempt brought nothing; the value before it stays. */
  async fail(environment: string, part: LivePart, { at, reasons }: LiveFailure): Promise<void> {
    await this.write(environment, part, {
      failure: JSON.stringify(reasons),
      failed_at: at,
      tried_at: this.knex.fn.now(),
    });
  }

  async find<Part extends LivePart>(environment: string, part: Part): Promise<LiveReading<LiveValues[Part]>> {
    const row = await this.answer(this.knex<ReadingRow>('live_readings').where({ environment, part }).first());
    return readingOf(row);
  }

  /** Seconds since the newest attempt ended, by the clock of the database; `undefined` when there was none. */
  async secondsSinceTried(environment: string, part: LivePart): Promise<number | undefined> {
    const row = await this.answer<{ readonly seconds: number | null } | undefined>(
      this.knex('live_readings')
        .where({ environment, part })
        .first(this.knex.raw('extract(epoch from now() - tried_at)::float as seconds')),
    );
    return row?.seconds ?? undefined;
  }

  /**
   * Takes the reading of a part for this instance of the backend. `false`: another one reads it now, or it was tried less than
   * so many seconds ago. One statement with the clock of the database, so that of two who ask at the same moment only one has it.
   */
  async claim(environment: string, part: LivePart, leastSeconds = 0): Promise<boolean> {
    const { rows } = await this.answer<{ readonly rows: readonly unknown[] }>(
      this.knex.raw(
        `insert into live_readings as kept (environment, part, claimed_until)
         values (?, ?, now() + make_interval(secs => ?))
         on conflict (environment, part) do update set claimed_until = excluded.claimed_until
         where coalesce(kept.claimed_until, '-infinity') <= now()
           and coalesce(kept.tried_at, '-infinity') <= now() - make_interval(secs => ?)
         returning environment`,
        [environment, part, CLAIM_LASTS_SECONDS, leastSeconds],
      ),
    );
    return rows.length > 0;
  }

  /** Lets others read a part that was claimed. Never rejects: what cannot be released now lapses by itself. */
  async release(environment: string, part: LivePart): Promise<void> {
    try {
      await this.write(environment, part, { claimed_until: null });
    } catch {
      this.logger.warn(`The ${part} of ${environment} cannot be read again for ${CLAIM_LASTS_SECONDS} s`);
    }
  }

  /** Keeps the details of an environment's alarms in the place of those before. */
  async keepAlarms(environment: string, details: readonly Known<AlarmDetail>[]): Promise<void> {
    await this.answer(
      this.knex.transaction(async (transaction) => {
        await transaction('live_alarms').where({ environment }).delete();
        await insertAlarms(transaction, environment, details);
      }),
    );
  }

  /** Keeps the details of some of an environment's alarms beside those of the others. */
  async addAlarms(environment: string, details: readonly Known<AlarmDetail>[]): Promise<void> {
    await this.answer(insertAlarms(this.knex, environment, details));
  }

  /** The alarms whose details are kept, and the instant of the oldest detail; `undefined` without any. */
  async keptAlarms(environment: string): Promise<KeptAlarms> {
    const rows = await this.answer<readonly Pick<AlarmRow, 'region' | 'alarm' | 'read_at'>[]>(
      this.knex<AlarmRow>('live_alarms').where({ environment }).select('region', 'alarm', 'read_at').orderBy('read_at'),
    );
    return {
      oldestAt: rows[0]?.read_at,
      has: ({ region, name }) => rows.some((row) => row.region === region && row.alarm === name),
    };
  }

  async findAlarm(environment: string, region: string, alarm: string): Promise<Known<AlarmDetail> | undefined> {
    const row = await this.answer(
      this.knex<AlarmRow>('live_alarms').where({ environment, region, alarm }).first('value', 'reasons', 'read_at'),
    );
    return row === undefined
      ? undefined
      : {
          at: row.read_at.toISOString(),
          value: JSON.parse(row.value) as AlarmDetail,
          reasons: JSON.parse(row.reasons) as readonly ReasonWords[],
        };
  }

  /** What the matrix says of each environment, by name. */
  async summaries(environments: readonly string[]): Promise<ReadonlyMap<string, Omit<LiveSummary, 'reading'>>> {
    const rows = await this.answer(
      this.knex<ReadingRow>('live_readings')
        .whereIn('environment', [...environments])
        .whereRaw('(summary is not null or (read_at is null and failure is not null))')
        .select('environment', 'part', 'summary', 'reasons', 'read_at', 'failure', 'failed_at'),
    );
    const byEnvironment = Map.groupBy(rows, ({ environment }) => environment);
    return new Map(environments.map((name) => [name, liveSummaryOf(byEnvironment.get(name) ?? [])]));
  }

  /** Forgets the environments that the configuration no longer has. */
  async keepOnly(environments: readonly string[]): Promise<void> {
    for (const table of ['live_readings', 'live_alarms']) {
      await this.answer(
        this.knex(table)
          .whereNotIn('environment', [...environments])
          .delete(),
      );
    }
  }

  private async write(environment: string, part: LivePart, columns: object): Promise<void> {
    await this.answer(
      this.knex('live_readings')
        .insert({ environment, part, ...columns })
        .onConflict(['environment', 'part'])
        .merge(),
    );
  }

  private async answer<T>(query: PromiseLike<T>): Promise<T> {
    return databaseAnswer(query, this.logger);
  }
}

/** Writes details of alarms, each in the place of the one before. */
async function insertAlarms(knex: Knex, environment: string, details: readonly Known<AlarmDetail>[]): Promise<void> {
  const rows = details.map(({ at, value, reasons }) => ({
    environment,
    region: value.alarm.region,
    alarm: value.alarm.name,
    value: JSON.stringify(value),
    reasons: JSON.stringify(reasons),
    read_at: at,
  }));
  if (rows.length > 0) {
    await knex('live_alarms').insert(rows).onConflict(['environment', 'region', 'alarm']).merge();
  }
}
