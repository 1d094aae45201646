import { Database } from '../data/database';
import type { DatabaseAccess } from './data-access';

/** What every function is told of the database, and of how to run and to trust. No variable holds a secret. */
export const databaseVariables = (database: DatabaseAccess): Readonly<Record<string, string>> => ({
  DATABASE_HOST: database.host,
  DATABASE_PORT: '5432',
  DATABASE_NAME: Database.databaseName,
  LOG_LEVEL: 'info',
  // Amazon's certificate authorities, which sign Aurora's certificate, are not in Node's own list.
  NODE_EXTRA_CA_CERTS: '/var/runtime/ca-cert.pem',
  NODE_OPTIONS: '--enable-source-maps',
});
