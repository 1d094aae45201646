import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { Access } from '../access';
import type { Environments } from '../environments';
import type { LiveStore } from '../live/live-store';
import type { Runbooks } from '../runbooks/runbooks';

/** What the actions answer from. */
export interface ActionsOptions {
  readonly environments: Environments;
  readonly runbooks: Runbooks;
  /** `undefined`: accounts are not read here. */
  readonly live: Pick<LiveStore, 'summaries'> | undefined;
  readonly access: Pick<Access, 'mayReadWith'>;
}

/** Adds one action. */
export type RegisterAction = (registry: ActionsRegistryService, options: ActionsOptions) => void;
