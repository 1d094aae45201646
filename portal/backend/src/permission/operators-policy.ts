import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Permission, PolicyDecision } from '@backstage/plugin-permission-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy, PolicyQuery, PolicyQueryUser } from '@backstage/plugin-permission-node';

/** Names the entity refs that a person answers for: the own one and those of the groups. */
export type OwnershipOf = (credentials: BackstageCredentials) => Promise<readonly string[]>;

/** Machines only, by the token of `backend.auth.externalAccess`, which no policy is asked about. */
const NOBODY = new Set(['well-architected.report.ingest']);

/** They cost money, time or an environment, whatever they say that they are. */
const OPERATORS = new Set([
  'well-architected.drill.run',
  'well-architected.account.refresh',
  'hexastyle.environment.scaffold',
]);

/**
 * Everybody who is signed in may read; members of the groups may do the rest: run drills, have accounts read again, use
 * templates, register and remove entities. Who is not signed in may do nothing.
 */
export class OperatorsPolicy implements PermissionPolicy {
  private readonly operators: ReadonlySet<string>;

  /** `operators`: entity refs such as `group:default/platform-team`, in lower case. */
  constructor(
    operators: readonly string[],
    private readonly ownershipOf: OwnershipOf,
  ) {
    this.operators = new Set(operators);
  }

  async handle({ permission }: PolicyQuery, user?: PolicyQueryUser): Promise<PolicyDecision> {
    if (user === undefined || NOBODY.has(permission.name)) {
      return { result: AuthorizeResult.DENY };
    }
    const allowed = isReading(permission) || (await this.isOperator(user));
    return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  }

  private async isOperator({ credentials }: PolicyQueryUser): Promise<boolean> {
    const refs = await this.ownershipOf(credentials);
    return refs.some((ref) => this.operators.has(ref.toLocaleLowerCase('en-US')));
  }
}

function isReading({ name, attributes }: Permission): boolean {
  return attributes.action === 'read' && !OPERATORS.has(name);
}
