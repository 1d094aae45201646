import type { NotificationRecipients } from '@backstage/plugin-notifications-node';
import { isError } from '@backstage/errors';
import type { PluginRequests } from '../plugin-requests';

/** What is asked of a group of the catalog. */
interface Group {
  readonly relations?: readonly { readonly type: string; readonly targetRef: string }[];
}

const REF = /^group:([^/]+)\/(.+)$/;

/** Finds out whom an environment's owner is in the catalog. */
export class Owners {
  constructor(private readonly catalog: PluginRequests) {}

  /**
   * The group of that name; everybody when the catalog has none, or when nobody is in it or in a group below it, for news
   * to it would reach nobody. Rejects when the catalog does not answer.
   */
  async recipients(owner: string): Promise<NotificationRecipients> {
    const entityRef = `group:default/${owner}`;
    return (await this.hasMembers([entityRef])) ? { type: 'entity', entityRef } : { type: 'broadcast' };
  }

  private async hasMembers(refs: readonly string[], seen: readonly string[] = []): Promise<boolean> {
    const groups = await Promise.all(refs.map(async (ref) => this.group(ref)));
    const relations = groups.flatMap((group) => group?.relations ?? []);
    if (relations.some(({ type, targetRef }) => type === 'hasMember' && targetRef.startsWith('user:'))) {
      return true;
    }
    const known = [...seen, ...refs];
    const below = relations.filter(({ type, targetRef }) => type === 'parentOf' && !known.includes(targetRef));
    return below.length > 0 && this.hasMembers([...new Set(below.map(({ targetRef }) => targetRef))], known);
  }

  /** `undefined` for one that the catalog does not have. */
  private async group(ref: string): Promise<Group | undefined> {
    const [, namespace, name] = REF.exec(ref) ?? [];
    if (namespace === undefined || name === undefined) {
      return undefined;
    }
    try {
      return await this.catalog.get<Group>('entities', 'by-name', 'group', namespace, name);
    } catch (error) {
      if (isError(error) && error['statusCode'] === 404) {
        return undefined;
      }
      throw error;
    }
  }
}
