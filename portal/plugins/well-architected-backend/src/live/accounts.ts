import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import type { Account, Credentials, Reason } from '@hexastyle/live';
import { openAccount, reasonOf, wordsOfReason } from '@hexastyle/live';
import type { EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import { isDeepStrictEqual } from 'node:util';
import { ASSUME_ROLE } from './words-of';

const WITHIN_MS = 20_000;

/** Where Backstage asks for credentials unless the configuration says another region. */
const STS_REGION = 'us-east-1';

/** The account of each environment, with the credentials that `aws` in the configuration has for it. */
export class Accounts {
  private readonly manager: DefaultAwsCredentialsManager;
  private readonly opened = new Map<string, Account>();
  /** By the number of the account. */
  private readonly failures = new Map<string, Reason>();

  constructor(
    config: Config,
    private readonly logger: LoggerService,
  ) {
    this.manager = DefaultAwsCredentialsManager.fromConfig(config);
  }

  /** Nothing is sent yet. */
  open(environment: EnvironmentDescription): Account {
    const known = this.opened.get(environment.name);
    if (known !== undefined) {
      return known;
    }
    const account = openAccount(environment, { credentials: async () => this.credentialsOf(environment.account) });
    this.opened.set(environment.name, account);
    return account;
  }

  /** Why the newest attempt to get credentials of an account failed; `undefined` when it did not. */
  failureOf(accountId: string): Reason | undefined {
    return this.failures.get(accountId);
  }

  private async credentialsOf(accountId: string): Promise<Credentials> {
    const asked = { action: 'sts:GetCallerIdentity', region: STS_REGION };
    const resolve = async () => {
      const { stsRegion = STS_REGION, sdkCredentialProvider } = await this.manager.getCredentialProvider({ accountId });
      Object.assign(asked, { action: ASSUME_ROLE, region: stsRegion });
      return sdkCredentialProvider();
    };
    try {
      const credentials = await within(WITHIN_MS, resolve());
      this.failures.delete(accountId);
      return credentials;
    } catch (error) {
      this.remember(accountId, reasonOf(error, asked), error);
      throw withoutCredentials(error);
    }
  }

  /** Each failure is logged once: every part of every environment would tell it again, minute by minute. */
  private remember(accountId: string, reason: Reason, error: unknown): void {
    const isKnown = isDeepStrictEqual(this.failures.get(accountId), reason);
    this.failures.set(accountId, reason);
    if (!isKnown) {
      const { what } = wordsOfReason(reason);
      this.logger.warn(`No credentials of account ${accountId}: ${what}`, error instanceof Error ? error : undefined);
    }
  }
}

/** The manager asks AWS whose the main credentials are, and knows no time limit of its own. */
async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error(`no credentials within ${milliseconds} ms`), { name: 'TimeoutError' }));
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The name by which the SDK's own errors of this kind are known. */
function withoutCredentials(cause: unknown): Error {
  const error = new Error('no credentials of this account', { cause });
  error.name = 'CredentialsProviderError';
  return error;
}
