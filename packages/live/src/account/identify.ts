import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { nothing, whole, type Gathered } from '../answer/gathered';
import type { AccountOf } from './account-of';
import type { Ask } from './ask';
import type { Clients } from './clients';

/** Who the credentials belong to. */
export interface Identity {
  readonly account: string;
  readonly arn: string;
}

/** Asks whose the credentials are, and refuses them when they are of another account than the descriptor's. */
export const identify = async (
  environment: Pick<AccountOf, 'account' | 'region'>,
  clients: Clients,
  ask: Ask,
): Promise<Gathered<Identity>> => {
  const { account: expected, region } = environment;
  const { value, reasons } = await ask({ action: 'sts:GetCallerIdentity', region }, (options) =>
    clients.sts(region).send(new GetCallerIdentityCommand({}), options),
  );
  if (value === undefined) return { reasons };
  const { Account: actual = 'an unknown account', Arn: arn = '' } = value;
  return actual === expected ? whole({ account: actual, arn }) : nothing({ kind: 'wrong-account', expected, actual });
};
