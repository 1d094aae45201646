import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import type { Owners } from './owners';

/** Something that the people of an environment should know. */
export interface Note {
  readonly title: string;
  readonly description: string;
  /** Relative to the portal's address. */
  readonly link: string;
  /** What kind of news it is; people may mute it by kind. */
  readonly topic: string;
  /** A later note of the same scope takes the place of the former. */
  readonly scope: string;
}

/** Tells an environment's owner, in the portal's notifications. */
export class Notifier {
  constructor(
    private readonly notifications: NotificationService,
    private readonly owners: Owners,
    private readonly logger: LoggerService,
  ) {}

  /**
   * Never rejects: a portal may have no notifications at all, and what is told is never the only trace of it. Whether it was
   * sent is returned.
   */
  async tell({ name, owner }: EnvironmentDescription, note: Note): Promise<boolean> {
    try {
      const recipients = await this.owners.recipients(owner);
      await this.notifications.send({ recipients, payload: { ...note, severity: 'high' } });
      return true;
    } catch (error) {
      this.logger.info(
        `Nobody was notified of "${note.title}" (${name}); the portal may have no notifications plugin`,
        error instanceof Error ? error : undefined,
      );
      return false;
    }
  }
}
