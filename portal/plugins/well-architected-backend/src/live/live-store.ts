import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
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
import { knownPartOf } from './known-part-of';
import { readingOf } from './reading-row';
import { summaryOf } from './summary-of';

/** A value that was read, and what of it could not be. */
export interface Known<Value> {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly value: Value;
  readonly reasons: readonly ReasonWords[];
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
const CLAIM_LASTS_MS = 5 * 60_000;

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
    });
  }

  /** Keeps why an attempt brought nothing; the value before it stays. */
  async fail(environment: string, part: LivePart, { at, reasons }: LiveFailure): Promise<void> {
    await this.write(environment, part, { failure: JSON.stringify(reasons), failed_at: at });
  }

  async find<Part extends LivePart>(environment: string, part: Part): Promise<LiveReading<LiveValues[Part]>> {
    const row = await this.answer(this.knex<ReadingRow>('live_readings').where({ environment, part }).first());
    return readingOf(row);
  }

  /** The instant of the newest attempt; `undefined` when there was none. */
  async triedAt(environment: string, part: LivePart): Promise<Date | undefined> {
    const row = await this.answer(
      this.knex<ReadingRow>('live_readings').where({ environment, part }).first('read_at', 'failed_at'),
    );
    const times = [row?.read_at, row?.failed_at].flatMap((time) => (time ? [time.getTime()] : []));
    return times.length === 0 ? undefined : new Date(Math.max(...times));
  }

  /**
   * Takes the reading of a part for this instance of the backend. `false`: another one reads it now, or it was tried after
   * `unlessTriedAfter`. One statement, so that of two who ask at the same moment only one has it.
   */
  async claim(environment: string, part: LivePart, now: Date, unlessTriedAfter: Date = now): Promise<boolean> {
    const until = new Date(now.getTime() + CLAIM_LASTS_MS);
    const { rows } = await this.answer<{ readonly rows: readonly unknown[] }>(
      this.knex.raw(
        `insert into live_readings as kept (environment, part, claimed_until) values (?, ?, ?)
         on conflict (environment, part) do update set claimed_until = excluded.claimed_until
         where (kept.claimed_until is null or kept.claimed_until <= ?)
           and coalesce(greatest(kept.read_at, kept.failed_at), '-infinity') <= ?
         returning environment`,
        [environment, part, until, now, unlessTriedAfter],
      ),
    );
    return rows.length > 0;
  }

  /** Lets others read a part that was claimed. */
  async release(environment: string, part: LivePart): Promise<void> {
    await this.write(environment, part, { claimed_until: null });
  }

  /** Keeps the details of an environment's alarms in the place of those before. */
  async keepAlarms(environment: string, details: readonly Known<AlarmDetail>[]): Promise<void> {
    const rows = details.map(({ at, value, reasons }) => ({
      environment,
      region: value.alarm.region,
      alarm: value.alarm.name,
      value: JSON.stringify(value),
      reasons: JSON.stringify(reasons),
      read_at: at,
    }));
    await this.answer(
      this.knex.transaction(async (transaction) => {
        await transaction('live_alarms').where({ environment }).delete();
        if (rows.length > 0) await transaction('live_alarms').insert(rows);
      }),
    );
  }

  /** The instant of the newest detail that is kept; `undefined` without any. */
  async alarmsReadAt(environment: string): Promise<Date | undefined> {
    const row = await this.answer(
      this.knex<AlarmRow>('live_alarms').where({ environment }).orderBy('read_at', 'desc').first('read_at'),
    );
    return row?.read_at;
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
        .whereNotNull('summary')
        .select('environment', 'part', 'summary', 'reasons', 'read_at', 'failure', 'failed_at'),
    );
    const found = new Map<string, Record<string, object>>();
    for (const row of rows) {
      const known = found.get(row.environment) ?? {};
      known[row.part] = { ...knownPartOf(row), ...(JSON.parse(row.summary ?? '{}') as object) };
      found.set(row.environment, known);
    }
    return found;
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
