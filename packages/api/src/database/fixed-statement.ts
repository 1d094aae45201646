import type { CompiledQuery } from 'kysely';
import type { Database } from './database';

/** The place of a value in a statement that is written once for all values. */
class Slot {
  constructor(readonly name: string) {}
}

const SLOTS = new Proxy({}, { get: (_none, name) => new Slot(String(name)) });

/**
 * A statement whose text is the same whatever its values are: it is written when it is used first, and takes values from
 * then on. Writing one anew costs more processor time than all else that a small request does.
 *
 * @param write gets a place holder for each value; it may put it into the statement, and not look at it
 */
export function fixedStatement<V extends object, R>(
  write: (values: V, database: Database) => CompiledQuery<R>,
): (database: Database, values: V) => Promise<readonly R[]> {
  let written: CompiledQuery<R> | undefined;
  return async (database, values) => {
    written ??= write(SLOTS as V, database);
    const parameters = written.parameters.map((parameter) =>
      parameter instanceof Slot ? values[parameter.name as keyof V] : parameter,
    );
    const { rows } = await database.executeQuery<R>({ ...written, parameters });
    return rows;
  };
}
