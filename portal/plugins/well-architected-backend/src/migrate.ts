import type { DatabaseService } from '@backstage/backend-plugin-api';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';

/** Opens the plugin's own database and brings its tables up to date. */
export async function migrate(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (database.migrations?.skip !== true) {
    await knex.migrate.latest({
      directory: resolvePackagePath('@hexastyle/plugin-well-architected-backend', 'migrations'),
    });
  }
  return knex;
}
