import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Checkout } from './checkout';

/** Where an environment is added. Programs of a fetched repository are not run: nobody here answers for them. */
export type Place =
  | { readonly kind: 'checkout'; readonly root: string; readonly checkout: Checkout }
  | { readonly kind: 'workspace'; readonly root: string };

interface Asked {
  readonly checkout: boolean;
  /** Below the workspace. */
  readonly directory: string;
}

/** Finds the repository. Throws `InputError` when there is none, or a path leads out of the workspace. */
export function placeOf({ checkout, directory }: Asked, workspace: string, configured: Checkout | undefined): Place {
  if (checkout) {
    if (configured === undefined) {
      throw new InputError('The portal has no checkout: set hexastyle.checkoutDirectory, or publish a pull request.');
    }
    insist(configured.root, 'hexastyle.checkoutDirectory');
    return { kind: 'checkout', root: configured.root, checkout: configured };
  }
  const root = inWorkspace(workspace, directory);
  insist(root, `"${directory}"`);
  refuseLinks(root);
  return { kind: 'workspace', root };
}

function inWorkspace(workspace: string, directory: string): string {
  try {
    return resolveSafeChildPath(workspace, directory);
  } catch (cause) {
    throw new InputError(`"${directory}" leads out of the workspace: name a folder below it.`, cause);
  }
}

function insist(root: string, where: string): void {
  if (lstatSync(join(root, 'environments'), { throwIfNoEntry: false }) !== undefined) return;
  throw new InputError(
    `${where} is no platform: it has no folder environments/. Fetch the repository before this step.`,
  );
}

/** A link of a fetched repository could show what lies elsewhere on the machine. */
function refuseLinks(root: string): void {
  const folder = join(root, 'environments');
  const linked =
    lstatSync(folder).isSymbolicLink() ||
    readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isSymbolicLink());
  if (linked) throw new InputError('environments/ is or has a link: put files in its place.');
}
