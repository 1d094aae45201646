import 'fake-indexeddb/auto';
import { Problem } from '../problem/problem';
import { LocalStore } from '../store/local-store';
import { FakeServer } from '../testing/fake-server';
import { Sync } from './sync';

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
