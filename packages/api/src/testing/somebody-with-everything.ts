import { AccountDataStore } from '../account-data/store';
import type { TestApi } from './test-api';
import type { Belongings } from './request-to';
import { SoftwareAuthenticator } from './software-authenticator';
import type { Visitor } from './visitor';

interface Made {
  readonly id: string;
}

export interface SomebodyWithEverything {
  readonly owner: Visitor;
  readonly belongings: Belongings;
  /** Fails when anything of the account is not as it was. */
  readonly expectUnchanged: () => Promise<void>;
}

/** An account with one of everything that accounts can have. */
export async function somebodyWithEverything(api: TestApi): Promise<SomebodyWithEverything> {
  const owner = api.visitor();
  await owner.signUp('UTC');
  await api.mailsTo(owner.email);
  const make = async (path: string, body: object): Promise<string> =>
    (await owner.ask<Made>('POST', path, { body })).id;
  const habits = await make('/habits', { name: 'Secret', tags: ['secret'] });
  await owner.tick(habits, '2026-02-28');
  const { challenge } = await owner.ask<{ challenge: string }>('POST', '/passkeys/registration-options');
  const [session] = (await owner.ask<{ items: readonly Made[] }>('GET', '/sessions')).items;
  const belongings: Belongings = {
    habits,
    tags: 'secret',
    pauses: await make('/pauses', { habitId: habits, from: '2026-01-01' }),
    webhooks: await make('/webhooks', { url: 'https://93.184.215.14/hook', events: ['habit.created'] }),
    tokens: await make('/tokens', { name: 'Secret', scopes: ['habits:read'] }),
    sessions: session?.id ?? 'no session',
    passkeys: await make('/passkeys', { name: 'Secret', credential: new SoftwareAuthenticator().create(challenge) }),
  };
  const { id } = await owner.ask<Made>('GET', '/account');
  const store = new AccountDataStore(api.database);
  const before = await store.read(id, true, api.now);
  const expectUnchanged = async (): Promise<void> => {
    expect(await store.read(id, true, api.now)).toEqual({ ...before, exportedAt: api.now.toISOString() });
  };
  return { owner, belongings, expectUnchanged };
}
