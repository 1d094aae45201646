import { coreServices, createBackendPlugin, createServiceFactory } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Router } from 'express';
import knexOf from 'knex';
import request from 'supertest';
import { wellArchitectedPlugin } from './plugin';
import { messageOf } from './testing/answers';
import { unfitDatabase } from './unfit-database';

jest.setTimeout(60_000);

/** A plugin of the same app that keeps something in the database that a new app has. */
const notes = createBackendPlugin({
  pluginId: 'notes',
  register(env) {
    env.registerInit({
      deps: { database: coreServices.database, httpRouter: coreServices.httpRouter },
      async init({ database, httpRouter }) {
        const knex = await database.getClient();
        await knex.schema.createTable('notes', (table) => table.text('text'));
        httpRouter.use(Router().get('/', (_request, response) => response.json({ notes: 'kept' })));
      },
    });
  },
});

describe('given the SQLite of a new app', () => {
  const logger = mockServices.logger.mock();
  const open = async () => {
    const { server } = await startTestBackend({
      features: [
        wellArchitectedPlugin,
        notes,
        createServiceFactory({ service: coreServices.logger, deps: {}, factory: () => logger }),
        mockServices.rootConfig.factory({
          data: {
            backend: { database: { client: 'better-sqlite3', connection: ':memory:' } },
            wellArchitected: { environments: [] },
          },
        }),
      ],
    });
    return async (path: string) => request(server).get(path).set('authorization', mockCredentials.user.header());
  };

  it('the log and every answer say what is wrong, where, and the way out, and other plugins work', async () => {
    const get = await open();

    const [said] = logger.error.mock.calls.map(([text]) => text);
    expect(said).toContain('needs PostgreSQL, but backend.database gives it better-sqlite3');
    expect(said).toContain('`client: pg`');
    expect(said).toContain('backend.database.plugin.well-architected');
    expect(said).toContain('`ensureExists: false`');
    for (const path of ['/environments', '/compare', '/nothing']) {
      const answer = await get(`/api/well-architected${path}`);
      expect(answer.status).toBe(503);
      expect(messageOf(answer)).toBe(said);
      expect(answer.text).not.toContain('stack');
    }
    expect(await get('/api/notes')).toMatchObject({ status: 200, body: { notes: 'kept' } });
  });
});

describe('a database', () => {
  it.each(['mysql2', 'sqlite3', 'cockroachdb'])('of %s is named as unfit', (driver) => {
    const dialect = driver === 'mysql2' ? 'mysql' : driver;
    const knex = Object.assign(knexOf({ client: 'pg' }), { client: { dialect, driverName: driver } });

    expect(unfitDatabase(knex)).toContain(`gives it ${driver}`);
  });

  it('that does not say what it is, is unfit', () => {
    expect(unfitDatabase(Object.assign(knexOf({ client: 'pg' }), { client: {} }))).toContain('of an unknown kind');
  });

  it('of PostgreSQL is fit', () => {
    expect(unfitDatabase(knexOf({ client: 'pg' }))).toBeUndefined();
  });
});
