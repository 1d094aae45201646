import type { Config } from '@backstage/config';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import type { Account, Credentials } from '@hexastyle/live';
import { openAccount } from '@hexastyle/live';
import type { EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';

const WITHIN_MS = 20_000;

/** The account of each environment, with the credentials that `aws` in the configuration has for it. */
export class Accounts {
  private readonly manager: DefaultAwsCredentialsManager;
  private readonly opened = new Map<string, Account>();

  constructor(config: Config) {
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

  private async credentialsOf(accountId: string): Promise<Credentials> {
    try {
      return await within(WITHIN_MS, this.manager.getCredentialProvider({ accountId }).then(resolveCredentials));
    } catch (error) {
      throw withoutCredentials(error);
    }
  }
}

async function resolveCredentials({
  sdkCredentialProvider,
}: Awaited<ReturnType<DefaultAwsCredentialsManager['getCredentialProvider']>>): Promise<Credentials> {
  return sdkCredentialProvider();
}

/** The manager asks AWS whose the main credentials are, and knows no time limit of its own. */
async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no credentials within ${milliseconds} ms`));
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
