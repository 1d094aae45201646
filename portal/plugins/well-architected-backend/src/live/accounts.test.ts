import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { readIdentity } from '@hexastyle/live';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { directAwsTo } from '../testing/config';
import { Accounts } from './accounts';

const environment = {
  name: 'staging',
  tier: 'staging',
  account: '111111111111',
  region: 'eu-west-1',
  drRegion: 'us-west-2',
  owner: 'platform-team',
};
const aws = {
  accounts: [{ accountId: '111111111111', roleName: 'reader', accessKeyId: 'MADE', secretAccessKey: 'UP' }],
};
const DENIED = '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>';

describe('the credentials of an account', () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.url));
    response.writeHead(403, { 'content-type': 'text/xml' }).end(DENIED);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    directAwsTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterAll(async () => {
    directAwsTo(undefined);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('given a role that may not be assumed, then that is the failure, and it is logged once', async () => {
    const logger = mockServices.logger.mock();
    const accounts = new Accounts(new ConfigReader({ aws }), logger);
    const account = accounts.open(environment);

    const answer = await readIdentity.read(account);
    await readIdentity.read(accounts.open({ ...environment, name: 'other' }));

    expect(asked.length).toBeGreaterThan(1);
    expect(answer).toEqual({ kind: 'unknown', reasons: [{ kind: 'no-credentials' }] });
    expect(accounts.failureOf('111111111111')).toEqual({
      kind: 'permission-missing',
      action: 'sts:AssumeRole',
      region: 'us-east-1',
    });
    expect(logger.warn.mock.calls).toEqual([
      ['No credentials of account 111111111111: permission sts:AssumeRole missing', expect.any(Error)],
    ]);
  });
});
