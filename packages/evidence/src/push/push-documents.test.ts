import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { aFolder } from '../testing/a-cdk-out';
import { PushError } from './push-error';
import { pushDocuments, type Push } from './push-documents';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string;
}

const TOKEN = 'the-token-of-the-portal';
const CREATED: Answer = { status: 201 };
let server: Server | undefined;
let requests: { readonly request: IncomingMessage; readonly body: string }[] = [];

/** A portal that answers in this order, and with the last one from then on. */
const aPortal = async (...answers: readonly Answer[]): Promise<string> => {
  const listening = createServer((request, response) => {
    void text(request).then((body) => {
      const { status, location, body: told } = answers[Math.min(requests.length, answers.length - 1)] ?? CREATED;
      requests.push({ request, body });
      response.writeHead(status, location === undefined ? {} : { location }).end(JSON.stringify(told));
    });
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
};

afterEach(async () => {
  requests = [];
  const stopped = server;
  server = undefined;
  if (stopped !== undefined) await new Promise((resolve) => stopped.close(resolve));
});

const kept = (): string =>
  aFolder({ 'reports/blue.json': { is: 'report' }, 'inventories/blue.json': { is: 'inventory' } });

const push = async (portal: string, changes: Partial<Push> = {}): Promise<{ printed: string; error?: PushError }> => {
  let printed = '';
  try {
    await pushDocuments({
      portal,
      environments: ['blue'],
      from: kept(),
      token: TOKEN,
      pauses: [0, 0, 0],
      print: (said) => {
        printed += said;
      },
      ...changes,
    });
    return { printed };
  } catch (thrown) {
    if (!(thrown instanceof PushError)) throw thrown;
    return { printed, error: thrown };
  }
};

describe('pushing to a portal', () => {
  it('given both files, then each is posted to its endpoint with the token, and the outcome is said', async () => {
    const { printed, error } = await push(`${await aPortal(CREATED, { status: 200 })}/`);

    expect(error).toBeUndefined();
    expect(requests.map(({ request: { method, url } }) => `${method} ${url}`)).toEqual([
      'POST /api/well-architected/reports',
      'POST /api/well-architected/inventories',
    ]);
    expect(requests.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ is: 'report' }, { is: 'inventory' }]);
    for (const { request } of requests) expect(request.headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(printed).toBe('report of blue: pushed\ninventory of blue: the portal had it already\n');
  });

  it('given a portal below a path, then its endpoints are below it', async () => {
    await push(`${await aPortal(CREATED)}/backstage/`);

    expect(requests[0]?.request.url).toBe('/backstage/api/well-architected/reports');
  });

  it.each([
    [401, 'unauthorized', 'backend.auth.externalAccess'],
    [403, 'forbidden', 'well-architected.report.ingest'],
    [413, 'too-large', 'one environment'],
    [400, 'refused', 'Mend what it says'],
    [501, 'failed', 'Look into its log'],
  ])(
    'given %d, then it is %s, says what the portal said and the way out, and is not tried again',
    async (...expected) => {
      const [status, code, fix] = expected;
      const portal = await aPortal({ status, body: { error: { message: 'environment: "blue" is not known.' } } });
      const { error } = await push(portal);

      expect(error?.code).toBe(code);
      expect(error?.isUsage).toBe(false);
      expect(error?.message).toContain(`(${status}: environment: "blue" is not known)`);
      expect(error?.message).toContain(fix);
      expect(requests).toHaveLength(1);
    },
  );

  it('given the detail of RFC 9457, then that is said, in one line, cut short and without the token', async () => {
    const detail = `one\n\u001B[31mtwo ${TOKEN} ${'x'.repeat(900)}`;
    const { error } = await push(await aPortal({ status: 422, body: { detail } }));

    expect(error?.message).toContain('one [31mtwo *** xxx');
    expect(error?.message).not.toContain(TOKEN);
    expect(error?.message.length).toBeLessThan(750);
  });

  it.each([429, 500, 502, 503, 504])('given %d once, then it is tried again', async (status) => {
    const { error } = await push(await aPortal({ status }, CREATED));

    expect(error).toBeUndefined();
    expect(requests).toHaveLength(3);
  });

  it('given 503 for good, then it is given up after the third further try', async () => {
    const { error } = await push(await aPortal({ status: 503 }));

    expect(error?.code).toBe('failed');
    expect(requests).toHaveLength(4);
  });

  it('given an answer that leads elsewhere, then the token does not follow', async () => {
    const { error } = await push(await aPortal({ status: 307, location: '/elsewhere' }, CREATED));

    expect(error?.code).toBe('redirected');
    expect(requests).toHaveLength(1);
  });

  it('given nothing that listens, then the portal is unreachable, and the reason is named', async () => {
    const portal = await aPortal();
    await new Promise((resolve) => server?.close(resolve));
    server = undefined;
    const { error } = await push(portal);

    expect(error?.code).toBe('unreachable');
    expect(error?.message).toContain('ECONNREFUSED');
  });

  it('given a missing file, then nothing is sent', async () => {
    const { error } = await push(await aPortal(CREATED), { environments: ['blue', 'green'] });

    expect(error?.code).toBe('file-missing');
    expect(error?.isUsage).toBe(true);
    expect(requests).toHaveLength(0);
  });

  it.each([
    'http://portal.example.com',
    'portal',
    'https://me:secret@portal.example.com',
    'https://p.example.com/?a=b',
  ])('given the address %s, then it is refused before anything is sent, and not repeated', async (portal) => {
    const { error } = await push(portal);

    expect(error?.code).toBe('address-invalid');
    expect(error?.message).not.toContain('secret');
  });
});
