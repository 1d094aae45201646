import type { Knex } from 'knex';
import { z } from 'zod';

/** What knex says of itself, behind its `any`. */
const client = z.object({ dialect: z.string(), driverName: z.string() });

/** Why this plugin cannot work on a database, for whoever runs the backend; `undefined`: it can. */
export function unfitDatabase(knex: Knex): string | undefined {
  const { data } = client.safeParse(knex.client);
  if (data?.dialect === 'postgresql') {
    return undefined;
  }
  const found = data === undefined ? 'a database of an unknown kind' : data.driverName;
  return (
    `The plugin well-architected needs PostgreSQL, but backend.database gives it ${found}. ` +
    'Set `client: pg` and its `connection` there, or in backend.database.plugin.well-architected for this plugin alone, ' +
    'together with `ensureExists: false`; then start the backend again.'
  );
}
