import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Environment } from '@hexastyle/environment';
import { mockClient } from 'aws-sdk-client-mock';
import { openAccount, type Account, type AccountOptions } from '../account/open-account';
import { anEnvironment } from './an-environment';

/** The instant of every reading in the tests. */
export const NOW = '2026-11-23T10:00:00.000Z';

/** Whose the credentials are; `anAccount` lets it say the descriptor's account. */
export const sts = mockClient(STSClient);

/** An account whose credentials are the descriptor's; the clients of the services are for the test to mock. */
export const anAccount = (options: AccountOptions = {}, changes: Partial<Environment> = {}): Account => {
  const environment = anEnvironment(changes);
  const Arn = `arn:aws:sts::${environment.account}:assumed-role/operator/me`;
  sts.reset();
  sts.on(GetCallerIdentityCommand).resolves({ Account: environment.account, Arn });
  return openAccount(environment, {
    credentials: { accessKeyId: 'MADE', secretAccessKey: 'UP' },
    now: () => new Date(NOW),
    ...options,
  });
};
