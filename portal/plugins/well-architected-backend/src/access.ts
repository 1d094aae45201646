import type { BackstageCredentials, HttpAuthService, PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  accountRefreshPermission,
  drillRunPermission,
  reportIngestPermission,
  reportReadPermission,
} from '@hexastyle/plugin-well-architected-common';
import type { Request } from 'express';

/** Who may do what. All reject with `NotAllowedError`, naming the permission. */
export class Access {
  constructor(
    private readonly httpAuth: HttpAuthService,
    private readonly permissions: PermissionsService,
  ) {}

  async mayRead(request: Request): Promise<void> {
    await this.mayReadWith(await this.httpAuth.credentials(request, { allow: ['user', 'service'] }));
  }

  /** For whoever calls an action, a person or a machine on behalf of one. */
  async mayReadWith(credentials: BackstageCredentials): Promise<void> {
    const [decision] = await this.permissions.authorize([{ permission: reportReadPermission }], { credentials });
    if (decision?.result !== 'ALLOW') {
      throw new NotAllowedError(
        `Reading needs the permission ${reportReadPermission.name}. Ask the portal's owner for it.`,
      );
    }
  }

  /** People only: a drill is what somebody did. */
  async mayRunDrills(request: Request): Promise<void> {
    const credentials = await this.httpAuth.credentials(request, { allow: ['user'] });
    const [decision] = await this.permissions.authorize([{ permission: drillRunPermission }], { credentials });
    if (decision?.result !== 'ALLOW') {
      throw new NotAllowedError(
        `Running a drill needs the permission ${drillRunPermission.name}. Ask the portal's owner for it.`,
      );
    }
  }

  /** People and services: whoever may have an account read again at once. */
  async mayRefresh(request: Request): Promise<void> {
    const credentials = await this.httpAuth.credentials(request, { allow: ['user', 'service'] });
    const [decision] = await this.permissions.authorize([{ permission: accountRefreshPermission }], { credentials });
    if (decision?.result !== 'ALLOW') {
      throw new NotAllowedError(
        `Reading an account again needs the permission ${accountRefreshPermission.name}. Ask the portal's owner for it.`,
      );
    }
  }

  /** The entity ref of the signed-in person. */
  async userOf(request: Request): Promise<string> {
    const { principal } = await this.httpAuth.credentials(request, { allow: ['user'] });
    return principal.userEntityRef;
  }

  /** Machines only: a report is what CI found, not what somebody wrote. */
  async mayPush(request: Request): Promise<void> {
    const credentials = await this.httpAuth.credentials(request, { allow: ['service'] });
    const [decision] = await this.permissions.authorize([{ permission: reportIngestPermission }], { credentials });
    if (decision?.result !== 'ALLOW') {
      throw new NotAllowedError(
        `Pushing needs the permission ${reportIngestPermission.name}. Grant it to the token in backend.auth.externalAccess.`,
      );
    }
  }
}
