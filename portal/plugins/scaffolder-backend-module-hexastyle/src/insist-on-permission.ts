import type { BackstageCredentials, PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { environmentScaffoldPermission } from './permissions';

/** Throws `NotAllowedError` unless whoever began the task may scaffold environments. */
export const insistOnPermission = async (
  permissions: PermissionsService,
  credentials: BackstageCredentials,
): Promise<void> => {
  const [decision] = await permissions.authorize([{ permission: environmentScaffoldPermission }], { credentials });
  if (decision?.result === AuthorizeResult.ALLOW) return;
  throw new NotAllowedError(
    `You may not add environments: the permission ${environmentScaffoldPermission.name} is missing. Ask who keeps the portal's policy.`,
  );
};
