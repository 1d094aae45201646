import { InputError } from '@backstage/errors';
import type { Request } from 'express';
import { Router } from 'express';
import type { Access } from '../access';
import { documentBody } from '../document-body';
import { INVENTORY } from '../document-kind';
import type { Environments } from '../environments';
import { answered, guarded } from '../handlers';
import { ingest } from '../ingest';
import type { Inventories } from './inventories';
import type { PushedInventories } from './pushed-inventories';

interface InventoryRoutesOptions {
  readonly environments: Environments;
  readonly inventories: Inventories;
  readonly pushed: PushedInventories;
  readonly access: Access;
}

const COMMIT = /^[\w.-]{1,64}$/;

/** `GET /environments/:name/inventory[?commit=]` and `POST /inventories`. */
export function inventoryRoutes({ environments, inventories, pushed, access }: InventoryRoutesOptions): Router {
  const router = Router();

  router.get(
    '/environments/:name/inventory',
    guarded(async (request) => access.mayRead(request)),
    answered(async (request, response) => {
      const { name } = environments.describe(String(request.params['name']));
      response.json(await inventories.find(name, readCommit(request)));
    }),
  );

  router.post(
    '/inventories',
    guarded(async (request) => access.mayPush(request)),
    ...documentBody(INVENTORY),
    answered(async (request, response) => {
      const text: unknown = request.body;
      const now = new Date();
      const receipt = await ingest(typeof text === 'string' ? text : '', {
        kind: INVENTORY,
        environments: environments.names,
        keep: async (inventory, content) => pushed.keep(inventory, content, now),
        now,
      });
      response.status(receipt.created ? 201 : 200).json(receipt);
    }),
  );

  return router;
}

function readCommit({ query }: Request): string | undefined {
  const { commit } = query;
  if (commit !== undefined && (typeof commit !== 'string' || !COMMIT.test(commit))) {
    throw new InputError('commit: write one commit id or its beginning, such as commit=9f3c1a2.');
  }
  return commit;
}
