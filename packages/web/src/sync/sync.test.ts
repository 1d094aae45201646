import 'fake-indexeddb/auto';
import { Problem } from '../problem/problem';
import { LocalStore } from '../store/local-store';
import { FakeServer } from '../testing/fake-server';
import { Sync } from './sync';

it('hears of settings that another device has changed, also while the server never was out of reach', async () => {
  const store = await LocalStore.open('sync-of-settings', () => undefined);
  const server = new FakeServer();
  let time = Date.parse('2026-03-01T10:00:00Z');
  const remote = { account: server.account, changes: server.changes, send: server.send };
  const sync = new Sync({ store, remote, onSignedOut: () => undefined, now: () => time });
  await sync.run();
  server.draft.changeAccount({ theme: 'dark' });
  time += 5 * 60_000;
  await sync.run();
  expect(store.snapshot().records.account?.theme).toBe('dark');
  sync.stop();
  await store.close();
});

it('given it was stopped, takes a late answer that nobody is signed in for no end of a session', async () => {
  const store = await LocalStore.open('sync-of-who-left', () => undefined);
  const server = new FakeServer();
  const onSignedOut = jest.fn();
  const remote = {
    account: () => Promise.reject(new Problem('signed-out', 'Your session has ended.')),
    changes: server.changes,
    send: server.send,
  };
  const sync = new Sync({ store, remote, onSignedOut });
  const run = sync.run();
  sync.stop();
  await run;
  expect(onSignedOut).not.toHaveBeenCalled();
  await store.close();
});

it('given one of its questions fails, is over when the other is answered too, so that no two runs read the feed at once', async () => {
  const store = await LocalStore.open('sync-of-one', () => undefined);
  const server = new FakeServer();
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const remote = {
    account: () => Promise.reject(new Problem('unreachable', 'No answer came.')),
    changes: (since: string) => asked.then(() => server.changes(since)),
    send: server.send,
  };
  const sync = new Sync({ store, remote, onSignedOut: () => undefined });
  const ended = jest.fn();
  const run = sync.run().then(ended);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(ended).not.toHaveBeenCalled();
  answer();
  await run;
  expect(sync.status()).toBe('waiting');
  sync.stop();
  await store.close();
});
