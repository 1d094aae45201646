import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Access } from '../access';
import type { Environments } from '../environments';
import type { Runbooks } from '../runbooks/runbooks';

/** What the actions answer from. */
export interface ActionsOptions {
  readonly environments: Environments;
  readonly runbooks: Runbooks;
  readonly access: Pick<Access, 'mayReadWith'>;
}

/** Adds one action. */
export type RegisterAction = (registry: ActionsRegistryService, options: ActionsOptions) => void;
