import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { createLogger } from '../logger';
import { atEnd } from '../testing/at-end';
import { serveCustomResource } from './custom-resource';
import { putAnswer } from './put-answer';

interface Put {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly body: unknown;
}

/** Where CloudFormation waits: takes an answer at an address that only it and the function know. */
const givenCloudFormation = async (...statuses: readonly number[]) => {
  const puts: Put[] = [];
  const rest = [...statuses];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      puts.push({ method: request.method, type: request.headers['content-type'], body: JSON.parse(body) });
      response.writeHead(rest.shift() ?? 200).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => {
    server.close().closeAllConnections();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?X-Amz-Signature=signed`;
  return { puts, url };
};

const IDS = { StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Migrations' };

const serving = async (
  url: string,
  apply: () => Promise<unknown>,
  { type = 'Update', remaining = 60_000 }: { readonly type?: string; readonly remaining?: number } = {},
): Promise<string> => {
  const lines: string[] = [];
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  const event = { ...IDS, RequestType: type, ResponseURL: url } as CloudFormationCustomResourceEvent;
  const resource = { physicalId: 'migrations', apply, answer: putAnswer, logger: createLogger('info', destination) };
  await serveCustomResource(resource, event, { getRemainingTimeInMillis: () => remaining });
  return lines.join('');
};

describe('CloudFormation', () => {
  it.each(['Create', 'Update'])('is told of success after a %s, under a name that never changes', async (type) => {
    const { puts, url } = await givenCloudFormation();
    const apply = jest.fn(() => Promise.resolve());
    await serving(url, apply, { type });
    expect(apply).toHaveBeenCalledTimes(1);
    expect(puts).toEqual([
      { method: 'PUT', type: '', body: { ...IDS, PhysicalResourceId: 'migrations', Status: 'SUCCESS' } },
    ]);
  });

  it('is told of success after a Delete, which does nothing', async () => {
    const { puts, url } = await givenCloudFormation();
    const apply = jest.fn(() => Promise.resolve());
    await serving(url, apply, { type: 'Delete' });
    expect(apply).not.toHaveBeenCalled();
    expect(puts).toMatchObject([{ body: { Status: 'SUCCESS' } }]);
  });

  it('is told why it failed, with the cause, and the log names neither the address nor its signature', async () => {
    const { puts, url } = await givenCloudFormation();
    const cause = new Error('relation "habits" already exists');
    const log = await serving(url, () => Promise.reject(new Error('A migration failed.', { cause })));
    const Reason = 'A migration failed. (relation "habits" already exists)';
    expect(puts).toMatchObject([{ body: { ...IDS, PhysicalResourceId: 'migrations', Status: 'FAILED', Reason } }]);
    expect(log).toContain('A migration failed.');
    expect(log).not.toMatch(/signed|127\.0\.0\.1/);
  });

  it('is told in time when the work never ends', async () => {
    const { puts, url } = await givenCloudFormation();
    await serving(url, () => new Promise(() => undefined), { remaining: 16_000 });
    expect(puts).toMatchObject([{ body: { Status: 'FAILED', Reason: 'It did not end within 1 seconds.' } }]);
  });

  it('never gets an answer that is too long for it', async () => {
    const { puts, url } = await givenCloudFormation();
    await serving(url, () => Promise.reject(new Error('x'.repeat(10_000))));
    expect(JSON.stringify(puts[0]?.body).length).toBeLessThan(4096);
  });

  it('is told again when it did not take the answer, and three times at most', async () => {
    const { puts, url } = await givenCloudFormation(500, 200);
    await serving(url, () => Promise.resolve());
    expect(puts).toHaveLength(2);
    const deaf = await givenCloudFormation(500, 503, 500);
    await expect(serving(deaf.url, () => Promise.resolve())).rejects.toThrow(
      'CloudFormation did not take the answer: status 500.',
    );
    expect(deaf.puts).toHaveLength(3);
  });
});
