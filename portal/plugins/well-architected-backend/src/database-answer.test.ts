import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { databaseAnswer } from './database-answer';

jest.setTimeout(60_000);

describe('an answer of the database', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const logger = mockServices.logger.mock();

  it.each([
    ['a character that it has not', 'a\0b', 'text'],
    ['a day that no calendar has', '2026-02-31', 'date'],
    ['a number that is too large', '99999999999', 'int'],
  ])('given %s, then the request is wrong, and not the database', async (_what, value, type) => {
    const knex = await databases.init('POSTGRES_18');

    const asked = databaseAnswer(knex.raw(`select cast(? as text)::${type}`, [value]), logger);

    await expect(asked).rejects.toMatchObject({ name: 'InputError', cause: undefined });
  });

  it('given a table that is not there, then the database is unavailable', async () => {
    const knex = await databases.init('POSTGRES_18');

    await expect(databaseAnswer(knex('nothing').select('*'), logger)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });
});
