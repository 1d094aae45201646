import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where an environment is added. */
export interface Place {
  /** Absolute. */
  readonly root: string;
  /** Whether programs of the folder may be run: those of a checkout that the configuration names, and no others. */
  readonly trusted: boolean;
}

interface Asked {
  readonly checkout: boolean;
  /** Below the workspace. */
  readonly directory: string;
}

/** Finds the repository. Throws `InputError` when there is none, or the path leads out of the workspace. */
export function placeOf({ checkout, directory }: Asked, workspace: string, configured: string | undefined): Place {
  if (checkout && configured === undefined) {
    throw new InputError('The portal has no checkout: set hexastyle.checkoutDirectory, or publish a pull request.');
  }
  const root = checkout && configured !== undefined ? configured : inWorkspace(workspace, directory);
  if (!existsSync(join(root, 'environments'))) {
    const where = checkout ? 'hexastyle.checkoutDirectory' : `"${directory}"`;
    throw new InputError(
      `${where} is no platform: it has no folder environments/. Fetch the repository before this step.`,
    );
  }
  return { root, trusted: checkout };
}

function inWorkspace(workspace: string, directory: string): string {
  try {
    return resolveSafeChildPath(workspace, directory);
  } catch (cause) {
    throw new InputError(`"${directory}" leads out of the workspace: name a folder below it.`, cause);
  }
}
