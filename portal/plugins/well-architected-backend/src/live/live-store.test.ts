import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from '../migrate';
import { LiveStore } from './live-store';

jest.setTimeout(60_000);

describe('who reads a part of an account', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  const open = async () => {
    const knex = await databases.init('POSTGRES_18');
    await migrate(mockServices.database({ knex }));
    const store = new LiveStore(knex, mockServices.logger.mock());
    return { knex, store, claim: async (seconds?: number) => store.claim('staging', 'alarms', seconds) };
  };
  const failure = { at: '2026-01-01T10:00:00.000Z', reasons: [] };

  it('given one that reads, then nobody else does until it is released or has been silent for too long', async () => {
    const { knex, store, claim } = await open();

    expect(await claim()).toBe(true);
    expect(await claim()).toBe(false);
    await store.release('staging', 'alarms');
    expect(await claim()).toBe(true);
    await knex('live_readings').update({ claimed_until: knex.raw("now() - interval '1 second'") });
    expect(await claim()).toBe(true);
  });

  it('given an instance whose clock is wrong, then the clock of the database says how long ago it tried', async () => {
    const { knex, store, claim } = await open();
    await store.fail('staging', 'alarms', failure);

    expect(await store.secondsSinceTried('staging', 'alarms')).toBeLessThan(10);
    expect(await claim(10)).toBe(false);
    await knex('live_readings').update({ tried_at: knex.raw("now() - interval '11 seconds'") });
    expect(await store.secondsSinceTried('staging', 'alarms')).toBeGreaterThan(10);
    expect(await claim(10)).toBe(true);
    expect(await store.secondsSinceTried('staging', 'costs')).toBeUndefined();
  });

  it('given a database that is gone, then to release rejects nothing: the reason for it was told already', async () => {
    const { knex, store } = await open();
    await knex.schema.dropTable('live_readings');

    await expect(store.release('staging', 'alarms')).resolves.toBeUndefined();
    await expect(store.claim('staging', 'alarms')).rejects.toThrow('Start PostgreSQL');
  });
});
