import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readIdentity } from '../readers/read-identity';
import { anEnvironment } from '../testing/an-environment';
import { openAccount } from './open-account';

type Reply = (count: number) => { readonly status: number; readonly body: string } | undefined;

const IDENTITY = `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111111111111:user/me</Arn>
<UserId>ME</UserId><Account>111111111111</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`;
const error = (code: string) =>
  `<ErrorResponse><Error><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;

let server: Server | undefined;
afterEach(() => {
  delete process.env['AWS_ENDPOINT_URL'];
  server?.closeAllConnections();
  server?.close();
});

const served = async (reply: Reply): Promise<{ readonly count: () => number }> => {
  let count = 0;
  const listening = createServer((_, response) => {
    const answer = reply((count += 1));
    if (answer !== undefined) response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(answer.body);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  return { count: () => count };
};
const credentials = { accessKeyId: 'MADE', secretAccessKey: 'UP' };
const read = (limits: { callSeconds?: number; attempts?: number } = {}) =>
  readIdentity.read(openAccount(anEnvironment(), { credentials, limits }));

test('given AWS_ENDPOINT_URL, then that server is asked', async () => {
  const { count } = await served(() => ({ status: 200, body: IDENTITY }));
  expect(await read()).toMatchObject({ kind: 'read', value: { account: '111111111111' } });
  expect(count()).toBe(1);
});

test('given a server that throttles twice, then the SDK asks a third time', async () => {
  const { count } = await served((nth) =>
    nth < 3 ? { status: 400, body: error('Throttling') } : { status: 200, body: IDENTITY },
  );
  expect(await read()).toMatchObject({ kind: 'read' });
  expect(count()).toBe(3);
});

test('given a server that throttles without end, then that is the reason', async () => {
  const { count } = await served(() => ({ status: 400, body: error('Throttling') }));
  expect(await read({ attempts: 2 })).toMatchObject({ kind: 'unknown', reasons: [{ kind: 'throttled' }] });
  expect(count()).toBe(2);
});

test('given a server that never answers, then the call times out', async () => {
  await served(() => undefined);
  expect(await read({ callSeconds: 0.2 })).toMatchObject({ kind: 'unknown', reasons: [{ kind: 'timed-out' }] });
});

test('given a page of HTML from something that is not AWS, then the call is unsupported', async () => {
  await served(() => ({ status: 404, body: '<!doctype html><title>404' }));
  expect(await read({ attempts: 1 })).toMatchObject({ kind: 'unknown', reasons: [{ kind: 'unsupported' }] });
});

// In a process of its own, because the SDK does not know the errors of Node.js for such in jest's world and unmakes them.
test('given nobody at the address, then the endpoint is unreachable and named', () => {
  const program = `
    const { openAccount, readIdentity } = require('@hexastyle/live');
    const environment = { account: '111111111111', region: 'us-east-1' };
    const account = openAccount(environment, { credentials: ${JSON.stringify(credentials)}, limits: { attempts: 1 } });
    readIdentity.read(account).then((answer) => console.log(JSON.stringify(answer)));
  `;
  const { stdout } = spawnSync(
    process.execPath,
    ['--conditions=hexastyle-source', '--require', 'tsx/cjs', '--eval', program],
    { cwd: __dirname, encoding: 'utf8', env: { ...process.env, AWS_ENDPOINT_URL: 'http://127.0.0.1:9' } },
  );
  expect(JSON.parse(stdout)).toEqual({
    kind: 'unknown',
    reasons: [{ kind: 'unreachable', endpoint: '127.0.0.1:9', code: 'ECONNREFUSED' }],
  });
});
