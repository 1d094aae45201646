import { TestDatabases } from '@backstage/backend-test-utils';
import { aPortal } from '../testing/a-portal';
import { messageOf } from '../testing/answers';
import { noSchedule } from '../testing/no-schedule';

jest.setTimeout(60_000);

describe('one alarm over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });

  it('given a name that no alarm can have, then a 404 says so, and the database is not blamed', async () => {
    const knex = await databases.init('POSTGRES_18');
    const portal = await aPortal(knex, { config: { live: { enabled: true } }, features: [noSchedule] });

    const answer = await portal.get('/environments/staging/live/alarms/us-east-1/x%00').expect(404);

    expect(messageOf(answer)).toContain('There is no alarm');
  });
});
