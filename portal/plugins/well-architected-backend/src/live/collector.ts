import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Alarm, EnvironmentDescription, LivePart } from '@hexastyle/plugin-well-architected-common';
import type { Accounts } from './accounts';
import { bytesOf } from './bytes-of';
import { MOST_DETAILS, readAlarmDetails } from './read-alarm-details';
import { readPart } from './read-part';
import type { LiveStore } from './live-store';
import { reasonsOf } from './words-of';

export interface CollectorOptions {
  readonly accounts: Accounts;
  readonly store: LiveStore;
  readonly logger: LoggerService;
  /** Told of the alarms after each reading of them. */
  readonly onAlarms: (environment: EnvironmentDescription, alarms: readonly Alarm[]) => Promise<void>;
}

/** So that nobody's account fills the database. */
const LARGEST = 4 * 1024 * 1024;

/** Reads accounts and keeps what came. Two who ask for the same at the same time get one reading. */
export class Collector {
  private readonly running = new Map<string, Promise<boolean>>();

  constructor(private readonly options: CollectorOptions) {}

  /**
   * Resolves when the part was read and kept, or why it was not; rejects when the database does not answer. `false`: another
   * instance of the backend reads it now, or it was tried less than `leastSeconds` ago.
   */
  async collect(environment: EnvironmentDescription, part: LivePart, leastSeconds?: number): Promise<boolean> {
    const { store } = this.options;
    const { name } = environment;
    return this.once(`${name}/${part}`, async () => {
      if (!(await store.claim(name, part, leastSeconds))) {
        return false;
      }
      try {
        await this.collectPart(environment, part);
      } finally {
        await store.release(name, part);
      }
      return true;
    });
  }

  /**
   * Reads the metrics and changes of the alarms that were read last: of all when what is kept is older than so many seconds, and
   * else of those that are new. Each metric is paid for.
   */
  async renewAlarmDetails(environment: EnvironmentDescription, seconds: number): Promise<void> {
    await this.once(`${environment.name}/details`, async () => {
      const { accounts, store } = this.options;
      const { name } = environment;
      const [alarms, kept] = [await store.find(name, 'alarms'), await store.keptAlarms(name)];
      if (alarms.state !== 'read') {
        return false;
      }
      const account = accounts.open(environment);
      const failure = () => accounts.failureOf(environment.account);
      const { oldestAt } = kept;
      if (oldestAt === undefined || account.now().getTime() - oldestAt.getTime() >= seconds * 1000) {
        await store.keepAlarms(name, await readAlarmDetails(account, alarms.value, failure));
        return true;
      }
      const added = alarms.value.slice(0, MOST_DETAILS).filter((alarm) => !kept.has(alarm));
      await store.addAlarms(name, await readAlarmDetails(account, added, failure));
      return true;
    });
  }

  private async once(key: string, work: () => Promise<boolean>): Promise<boolean> {
    const known = this.running.get(key);
    if (known !== undefined) {
      return known;
    }
    const begun = work().finally(() => this.running.delete(key));
    this.running.set(key, begun);
    return begun;
  }

  private async collectPart(environment: EnvironmentDescription, part: LivePart): Promise<void> {
    const { accounts, store } = this.options;
    const { name, account: id } = environment;
    const account = accounts.open(environment);
    const answer = await readPart(part, account);
    const reasons = reasonsOf(answer, { account: id, failure: accounts.failureOf(id) });
    if (answer.kind === 'unknown') {
      await store.fail(name, part, { at: account.now().toISOString(), reasons });
      return;
    }
    const bytes = bytesOf(answer.value);
    if (bytes > LARGEST) {
      const what = `the answer of AWS has ${Math.ceil(bytes / 1024 / 1024)} MB`;
      const wayOut = `see the rest in the console of AWS: up to ${LARGEST / 1024 / 1024} MB are kept`;
      await store.fail(name, part, { at: answer.at, reasons: [{ what, wayOut }] });
      return;
    }
    await store.keep(name, part, { at: answer.at, value: answer.value, reasons });
    if (part === 'alarms') {
      await this.tell(environment, answer.value as readonly Alarm[]);
    }
  }

  /** What was read is kept whether or not somebody could be told. */
  private async tell(environment: EnvironmentDescription, alarms: readonly Alarm[]): Promise<void> {
    const { onAlarms, logger } = this.options;
    try {
      await onAlarms(environment, alarms);
    } catch (error) {
      logger.warn(
        `Nobody could be told of the alarms of ${environment.name}`,
        error instanceof Error ? error : undefined,
      );
    }
  }
}
