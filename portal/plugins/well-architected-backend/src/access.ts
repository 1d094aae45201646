import type { BackstageCredentials, HttpAuthService, PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  accountRefreshPermission,
  drillRunPermission,
  reportIngestPermission,
  reportReadPermission,
} from '@hexastyle/plugin-well-architected-common';
import type { Request } from 'express';

const ASK_THE_OWNER = "Ask the portal's owner for it.";

/** What may be done, as its sentence begins; the permission; and how it is given. */
interface Demand {
  readonly doing: string;
  readonly permission: typeof reportReadPermission;
  readonly wayOut?: string;
}

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
    await this.demand(credentials, { doing: 'Reading', permission: reportReadPermission });
  }

  /** People only: a drill is what somebody did. */
  async mayRunDrills(request: Request): Promise<void> {
    const credentials = await this.httpAuth.credentials(request, { allow: ['user'] });
    await this.demand(credentials, { doing: 'Running a drill', permission: drillRunPermission });
  }

  /** People and services: whoever may have an account read again at once. */
  async mayRefresh(request: Request): Promise<void> {
    const credentials = await this.httpAuth.credentials(request, { allow: ['user', 'service'] });
    await this.demand(credentials, { doing: 'Reading an account again', permission: accountRefreshPermission });
  }

  /** The entity ref of the signed-in person. */
  async userOf(request: Request): Promise<string> {
    const { principal } = await this.httpAuth.credentials(request, { allow: ['user'] });
    return principal.userEntityRef;
  }

  /** Machines only: a report is what CI found, not what somebody wrote. */
  async mayPush(request: Request): Promise<void> {
    const credentials = await this.httpAuth.credentials(request, { allow: ['service'] });
    const wayOut = 'Grant it to the token in backend.auth.externalAccess.';
    await this.demand(credentials, { doing: 'Pushing', permission: reportIngestPermission, wayOut });
  }

  private async demand(
    credentials: BackstageCredentials,
    { doing, permission, wayOut = ASK_THE_OWNER }: Demand,
  ): Promise<void> {
    const [decision] = await this.permissions.authorize([{ permission }], { credentials });
    if (decision?.result !== 'ALLOW') {
      throw new NotAllowedError(`${doing} needs the permission ${permission.name}. ${wayOut}`);
    }
  }
}
