import { AccountDataStore } from './account-data/store';
import { CredentialStore } from './accounts/credential-store';
import { AccountStore } from './accounts/store';
import { ApiTokens } from './api-tokens/api-tokens';
import { ApiTokenStore } from './api-tokens/store';
import type { Cache } from './cache/cache';
import { ChangeStore } from './changes/store';
import type { Database } from './database/database';
import { DeliveryStore } from './deliveries/store';
import { Devices } from './devices/devices';
import { DeviceStore } from './devices/store';
import { EntryBatchStore } from './entries/batch-store';
import { EntryRangeStore } from './entries/range-store';
import { EntryStore } from './entries/store';
import { HabitOrderStore } from './habits/order-store';
import { HabitStore } from './habits/store';
import { HealthStore } from './health/store';
import type { TrustedOrigins } from './http/trusted-origins';
import { IdempotencyStore } from './idempotency/store';
import { Attempts, type AttemptLimits } from './limits/attempts';
import type { Passwords } from './passwords/password';
import { PauseStore } from './pauses/store';
import { RequestCounters, type RequestLimits } from './limits/request-limits';
import type { PostOffice } from './mail/post-office';
import { MailStore } from './mail/store';
import { MailTokens } from './mail-tokens/mail-tokens';
import { MailTokenStore } from './mail-tokens/store';
import type { Receivers } from './receivers/receivers';
import type { Sealer } from './sealing/sealer';
import { CachedSessions } from './sessions/cached-sessions';
import { Sessions } from './sessions/sessions';
import { SessionStore } from './sessions/store';
import type { OpenApiDocument } from './openapi/schemas';
import { StatisticsStore } from './statistics/store';
import { TagStore } from './tags/store';
import { ChallengeStore } from './passkeys/challenge-store';
import { Passkeys } from './passkeys/passkeys';
import { PasskeyStore } from './passkeys/store';
import { CachedTodays } from './today/cached-todays';
import { TodayStore } from './today/store';
import { Todays } from './today/todays';
import { ExportStore } from './transfer/export-store';
import { ImportStore } from './transfer/import-store';
import { WebhookStore } from './webhooks/store';
import { Webhooks } from './webhooks/webhooks';

/** What a route can use. */
export interface Services {
  readonly accounts: AccountStore;
  readonly accountData: AccountDataStore;
  readonly credentials: CredentialStore;
  readonly mails: MailStore;
  readonly mailTokens: MailTokens;
  readonly postOffice: PostOffice;
  readonly passkeys: Passkeys;
  readonly sessions: Sessions;
  readonly devices: Devices;
  readonly apiTokens: ApiTokens;
  readonly habits: HabitStore;
  readonly habitOrder: HabitOrderStore;
  readonly entries: EntryStore;
  readonly entryRanges: EntryRangeStore;
  readonly entryBatches: EntryBatchStore;
  readonly pauses: PauseStore;
  readonly tags: TagStore;
  readonly todays: Todays;
  readonly statistics: StatisticsStore;
  readonly changes: ChangeStore;
  readonly imports: ImportStore;
  readonly exports: ExportStore;
  readonly webhooks: Webhooks;
  readonly deliveries: DeliveryStore;
  readonly health: HealthStore;
  readonly idempotency: IdempotencyStore;
  readonly attempts: Attempts;
  readonly requests: RequestCounters;
  readonly now: () => Date;
  readonly openApiDocument: () => OpenApiDocument;
}

export interface ServiceDependencies {
  readonly database: Database;
  readonly cache: Cache | undefined;
  readonly now: () => Date;
  readonly limits: AttemptLimits;
  readonly requestLimits: RequestLimits;
  readonly trustedOrigins: TrustedOrigins;
  readonly postOffice: PostOffice;
  readonly receivers: Receivers;
  readonly sealer: Sealer;
  readonly passwords: Passwords;
  readonly openApiDocument: () => OpenApiDocument;
}

export function createServices({
  database,
  cache,
  now,
  postOffice,
  trustedOrigins,
  receivers,
  sealer,
  passwords,
  openApiDocument,
  ...limits
}: ServiceDependencies): Services {
  const mails = new MailStore(database);
  const mailTokenStore = new MailTokenStore(database);
  return {
    accounts: new AccountStore(database, mails, passwords),
    accountData: new AccountDataStore(database),
    credentials: new CredentialStore(database, mails, mailTokenStore, passwords),
    mails,
    mailTokens: new MailTokens(mailTokenStore, now),
    postOffice,
    passkeys: new Passkeys({
      store: new PasskeyStore(database),
      challenges: new ChallengeStore(database),
      origins: trustedOrigins,
      now,
    }),
    sessions: new Sessions(new SessionStore(database), new CachedSessions(cache), now),
    devices: new Devices(new DeviceStore(database), now),
    apiTokens: new ApiTokens(new ApiTokenStore(database), now),
    habits: new HabitStore(database),
    habitOrder: new HabitOrderStore(database),
    entries: new EntryStore(database),
    entryRanges: new EntryRangeStore(database),
    entryBatches: new EntryBatchStore(database),
    pauses: new PauseStore(database),
    tags: new TagStore(database),
    todays: new Todays(new TodayStore(database), new CachedTodays(cache)),
    statistics: new StatisticsStore(database),
    changes: new ChangeStore(database),
    imports: new ImportStore(database),
    exports: new ExportStore(database),
    webhooks: new Webhooks(new WebhookStore(database), receivers, sealer, now),
    deliveries: new DeliveryStore(database),
    health: new HealthStore(database, cache),
    idempotency: new IdempotencyStore(database),
    attempts: new Attempts(cache, limits.limits),
    requests: new RequestCounters(cache, limits.requestLimits),
    now,
    openApiDocument,
  };
}
