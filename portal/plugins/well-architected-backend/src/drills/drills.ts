import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import type { Drill, DrillsResponse, DrillSummary, Runbook } from '@hexastyle/plugin-well-architected-common';
import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { databaseAnswer } from '../database-answer';
import { readCursor, writeCursor } from './cursor';
import type { DrillFinishRequest, DrillListRequest, StepChangeRequest } from './drill-requests';
import type { CountedDrillRow, DrillRow, StepRow } from './drill-row';
import { drillOf, minutesBetween, summaryOf } from './drill-row';
import { verifiedAt } from './verified-at';

/** Who changes something, and when. */
export interface Doing {
  /** Entity ref, `user:default/ada`. */
  readonly who: string;
  readonly now: Date;
}

const COUNTED = [
  'drills.*',
  '(select count(*) from drill_steps where drill_id = drills.id) as steps',
  '(select count(*) from drill_steps where drill_id = drills.id and done_at is not null) as steps_done',
].join(', ');

/** The drills in PostgreSQL. Every method throws `ServiceUnavailableError` when the database does not answer. */
export class Drills {
  constructor(
    private readonly knex: Knex,
    private readonly logger: LoggerService,
  ) {}

  async start(environment: string, { name, title, steps }: Runbook, { who, now }: Doing): Promise<Drill> {
    const id = randomUUID();
    return this.inTransaction(async (trx) => {
      await trx('drills').insert({
        id,
        environment,
        runbook: name,
        title,
        started_at: now.toISOString(),
        started_by: who,
      });
      await trx('drill_steps').insert(
        // PostgreSQL's text has no U+0000; a file may.
        steps.map(({ section, text }, index) => ({
          drill_id: id,
          position: index + 1,
          section: section.replaceAll('\0', ''),
          text: text.replaceAll('\0', ''),
        })),
      );
      return readDrill(trx, id);
    });
  }

  /** Throws `NotFoundError`. */
  async find(id: string): Promise<Drill> {
    return databaseAnswer(readDrill(this.knex, id), this.logger);
  }

  /** Newest first; a page more is fetched by the key of the last row, so that new drills shift nothing. */
  async list(environment: string, { runbook, finished, after, limit }: DrillListRequest): Promise<DrillsResponse> {
    const query = this.knex('drills')
      .where({ environment, ...(runbook !== undefined && { runbook }) })
      .orderBy([
        { column: 'started_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1)
      .select<CountedDrillRow[]>(this.knex.raw(COUNTED));
    if (finished !== undefined) {
      void (finished ? query.whereNotNull('finished_at') : query.whereNull('finished_at'));
    }
    if (after !== undefined) {
      const { startedAt, id } = readCursor(after);
      void query.whereRaw('(started_at, id) < (?, ?::uuid)', [startedAt, id]);
    }
    const rows = await databaseAnswer<CountedDrillRow[]>(query, this.logger);
    const items = rows.slice(0, limit).map(summaryOf);
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last !== undefined && { next: writeCursor(last) }) };
  }

  /** The newest drill of each runbook of an environment. */
  async lastOfEach(environment: string): Promise<ReadonlyMap<string, DrillSummary>> {
    const rows = await databaseAnswer<CountedDrillRow[]>(
      this.knex('drills')
        .where({ environment })
        .distinctOn('runbook')
        .orderBy([{ column: 'runbook' }, { column: 'started_at', order: 'desc' }, { column: 'id', order: 'desc' }])
        .select<CountedDrillRow[]>(this.knex.raw(COUNTED)),
      this.logger,
    );
    return new Map(rows.map((row) => [row.runbook, summaryOf(row)]));
  }

  /** Throws `NotFoundError`, and `ConflictError` when the step was changed meanwhile or the drill is finished. */
  async changeStep(id: string, position: number, change: StepChangeRequest, { who, now }: Doing): Promise<Drill> {
    return this.inTransaction(async (trx) => {
      await openDrill(trx, id);
      const step = (await readSteps(trx, id)).find((each) => each.position === position);
      if (step === undefined) {
        throw new NotFoundError(`The drill has no step ${position}.`);
      }
      if (step.version !== change.version) {
        throw new ConflictError(
          `Step ${position} was changed by ${step.changed_by ?? 'somebody'} meanwhile. Look at it again, then make your change.`,
        );
      }
      const { done, note } = change;
      const ticked = done === true && step.done_at === null;
      await trx('drill_steps')
        .where({ drill_id: id, position })
        .update({
          version: step.version + 1,
          changed_at: now.toISOString(),
          changed_by: who,
          ...(note !== undefined && { note }),
          ...(ticked && { done_at: now.toISOString(), done_by: who }),
          ...(done === false && { done_at: null, done_by: null }),
        });
      await trx('drills').where({ id }).increment('version');
      return readDrill(trx, id);
    });
  }

  /** Throws as `changeStep`, and `InputError` when a drill that is not verified is to have passed. */
  async finish(id: string, asked: DrillFinishRequest, { who, now }: Doing): Promise<Drill> {
    const { version, result, summary, recoveryPointAt, rpoMinutes } = asked;
    return this.inTransaction(async (trx) => {
      const row = await openDrill(trx, id);
      if (row.version !== version) {
        throw new ConflictError(
          'Somebody changed a step of the drill meanwhile. Look at it again, then finish it with what you see.',
        );
      }
      const point = recoveryPointAt === undefined ? undefined : new Date(recoveryPointAt);
      if (point !== undefined && point > row.started_at) {
        throw new InputError(
          `recoveryPointAt: ${point.toISOString()} is later than the drill's beginning, ${row.started_at.toISOString()}. Give the time of the recovery point that was restored.`,
        );
      }
      const rpo = point === undefined ? rpoMinutes : minutesBetween(point, row.started_at);
      await trx('drills')
        .where({ id })
        .update({
          version: row.version + 1,
          finished_at: now.toISOString(),
          finished_by: who,
          result,
          summary,
          ...(result === 'passed' && { verified_at: verifiedAt(await readSteps(trx, id)).toISOString() }),
          ...(point !== undefined && { recovery_point_at: point.toISOString() }),
          ...(rpo !== undefined && { rpo_minutes: rpo }),
        });
      return readDrill(trx, id);
    });
  }

  private async inTransaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
    return databaseAnswer(this.knex.transaction(work), this.logger);
  }
}

async function readDrill(knex: Knex, id: string): Promise<Drill> {
  const [row] = await knex('drills').where({ id }).select<DrillRow[]>('*');
  if (row === undefined) {
    throw new NotFoundError(`There is no drill "${id}".`);
  }
  return drillOf(row, await readSteps(knex, id));
}

async function readSteps(knex: Knex, id: string): Promise<StepRow[]> {
  return knex('drill_steps').where({ drill_id: id }).orderBy('position').select<StepRow[]>('*');
}

/** Locks the drill until the transaction ends: people who change it at once do so one after the other. */
async function openDrill(trx: Knex.Transaction, id: string): Promise<DrillRow> {
  const [row] = await trx('drills').where({ id }).forUpdate().select<DrillRow[]>('*');
  if (row === undefined) {
    throw new NotFoundError(`There is no drill "${id}".`);
  }
  if (row.finished_at !== null) {
    throw new ConflictError(
      `The drill was finished by ${row.finished_by ?? 'somebody'} at ${row.finished_at.toISOString()} and cannot be changed. Begin another one.`,
    );
  }
  return row;
}
