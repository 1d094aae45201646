import type { Logger } from 'pino';
import type { Database } from '../database/database';
import type { TrustedOrigins } from '../http/trusted-origins';
import { MailTokens } from '../mail-tokens/mail-tokens';
import { MailTokenStore } from '../mail-tokens/store';
import type { Metrics } from '../metrics/metrics';
import { MailWriter } from './mail-writer';
import type { Mailer } from './mailer';
import { PostOffice } from './post-office';
import { MailStore } from './store';

export interface PostOfficeOptions {
  readonly database: Database;
  /** Without one, mails wait in the database. */
  readonly mailer: Mailer | undefined;
  /** The first one is where links in mails lead to. */
  readonly trustedOrigins: TrustedOrigins;
  readonly logger: Logger;
  /** @default nowhere */
  readonly metrics?: Metrics | undefined;
  readonly now: () => Date;
}

/** The post office of one process. */
export function openPostOffice({
  database,
  mailer,
  trustedOrigins,
  logger,
  metrics,
  now,
}: PostOfficeOptions): PostOffice {
  const tokens = new MailTokens(new MailTokenStore(database), now);
  const writer = new MailWriter(database, tokens, trustedOrigins);
  return new PostOffice({ store: new MailStore(database), writer, mailer, logger, metrics, now });
}
