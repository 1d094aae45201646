import 'fake-indexeddb/auto';
import { Problem } from '../problem/problem';
import { LocalStore } from '../store/local-store';
import { FakeServer } from '../testing/fake-server';
import { Sync } from './sync';

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
