import { answering, startReceiver, type TestReceiver } from '../testing/receiver';
import { post } from './post';
import { Receivers } from './receivers';

const SENDING = { headers: { 'webhook-id': 'msg_1' }, body: '{}', timeoutMs: 400 };
const elsewhere = 'http://nowhere.invalid';

describe('what is posted', () => {
  let receiver: TestReceiver;
  beforeAll(async () => {
    receiver = await startReceiver();
  });
  afterAll(() => receiver.close());
  beforeEach(() => {
    receiver.heard.length = 0;
    receiver.answer = answering(204);
  });

  const receivers = new Receivers({
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    allowsLoopback: true,
  });
  const send = async (url = receiver.url, timeoutMs = SENDING.timeoutMs): Promise<number> =>
    post(await receivers.find(url), { ...SENDING, timeoutMs });

  it('goes to the address that was judged, though the name leads elsewhere', async () => {
    expect(await send(`${elsewhere}:${receiver.port}/hook`)).toBe(204);
    expect(receiver.heard).toMatchObject([
      { path: '/hook', body: '{}', headers: { host: `nowhere.invalid:${receiver.port}`, 'webhook-id': 'msg_1' } },
    ]);
  });

  it('does not follow redirects', async () => {
    receiver.answer = answering(302, { location: `${receiver.url}/inside` });
    expect(await send()).toBe(302);
    expect(receiver.heard.map(({ path }) => path)).toEqual(['/hook']);
  });

  it('fails without an answer in time', async () => {
    receiver.answer = () => undefined;
    await expect(send()).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('counts the status of an answer that never ends, and reads no more than it has to', async () => {
    receiver.answer = (response) => {
      response.writeHead(200).write('.');
    };
    expect(await send()).toBe(200);
    let written = 0;
    receiver.answer = (response) => {
      response.writeHead(200);
      const more = (): void => {
        for (; !response.destroyed && written < 50_000_000; written += 65_536)
          if (!response.write(Buffer.alloc(65_536))) return void response.once('drain', more);
      };
      more();
    };
    const start = performance.now();
    expect(await send(receiver.url, 10_000)).toBe(200);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(written).toBeLessThan(20_000_000);
  });

  it('fails when nobody listens, and when the connection breaks before the answer', async () => {
    await expect(send('http://127.0.0.1:1/')).rejects.toMatchObject({ kind: 'connection-failed' });
    receiver.answer = (_response, request) => request.socket.destroy();
    await expect(send()).rejects.toMatchObject({ kind: 'connection-failed' });
  });
});
