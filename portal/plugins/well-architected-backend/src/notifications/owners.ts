import type { NotificationRecipients } from '@backstage/plugin-notifications-node';
import { isError } from '@backstage/errors';
import type { PluginRequests } from '../plugin-requests';

/** Finds out whom an environment's owner is in the catalog. */
export class Owners {
  constructor(private readonly catalog: PluginRequests) {}

  /** The group of that name, or everybody when the catalog has none. Rejects when the catalog does not answer. */
  async recipients(owner: string): Promise<NotificationRecipients> {
    try {
      await this.catalog.get('entities', 'by-name', 'group', 'default', owner);
      return { type: 'entity', entityRef: `group:default/${owner}` };
    } catch (error) {
      if (isError(error) && error['statusCode'] === 404) {
        return { type: 'broadcast' };
      }
      throw error;
    }
  }
}
