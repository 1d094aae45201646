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

/** Groups by their entity refs, such as `group:default/platform-team`, in lower case. */
export interface Groups {
  readonly operators: readonly string[];
  /** Who may read what the plugin knows of environments; operators always may. @default - everybody who is signed in */
  readonly readers?: readonly string[] | undefined;
}

/**
 * Everybody who is signed in may read; where readers are named, only they may read what is known of environments. Operators
 * may do the rest: run drills, have accounts read again, use templates, register and remove entities. Who is not signed in
 * may do nothing.
 */
export class OperatorsPolicy implements PermissionPolicy {
  private readonly operators: ReadonlySet<string>;
  private readonly readers: ReadonlySet<string> | undefined;

  constructor(
    { operators, readers }: Groups,
    private readonly ownershipOf: OwnershipOf,
  ) {
    this.operators = new Set(operators);
    this.readers = readers && new Set([...readers, ...operators]);
  }

  async handle({ permission }: PolicyQuery, user?: PolicyQueryUser): Promise<PolicyDecision> {
    if (user === undefined || NOBODY.has(permission.name)) {
      return { result: AuthorizeResult.DENY };
    }
    const groups = this.allowedTo(permission);
    const allowed = groups === undefined || (await this.isOneOf(groups, user));
    return { result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
  }

  /** @returns undefined for everybody who is signed in */
  private allowedTo(permission: Permission): ReadonlySet<string> | undefined {
    if (!isReading(permission)) return this.operators;
    return permission.name.startsWith('well-architected.') ? this.readers : undefined;
  }

  private async isOneOf(groups: ReadonlySet<string>, { credentials }: PolicyQueryUser): Promise<boolean> {
    const refs = await this.ownershipOf(credentials);
    return refs.some((ref) => groups.has(ref.toLocaleLowerCase('en-US')));
  }
}

function isReading({ name, attributes }: Permission): boolean {
  return attributes.action === 'read' && !OPERATORS.has(name);
}
