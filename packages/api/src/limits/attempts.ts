import { createHash } from 'node:crypto';
import type { Cache } from '../cache/cache';
import { Problem } from '../problems/problem';
import { clientNetwork } from './client-network';
import { Counter, type Count, type Limit } from './counter';

export interface AttemptLimits {
  /** Attempts on one account by one device that signed in to it before. */
  readonly device: Limit;
  /** Attempts by strangers from one network, on whatever account. */
  readonly network: Limit;
  /** Attempts by strangers from one network on one account. */
  readonly pair: Limit;
  /** Attempts by strangers on one account from wherever, before they are paced. NIST SP 800-63B, 3.2.2: at most 100. */
  readonly account: Limit;
  /** Mails to one address that somebody asks for, so that nobody is flooded. */
  readonly mail: Limit;
  /** Challenges for passkeys that one network asks for: each is a row until it is answered. */
  readonly challenge: Limit;
  /** The pace of strangers on an account that is beyond `account`: they are slowed down, and the account is not locked. */
  readonly pace: Limit;
}

export const ATTEMPT_LIMITS: AttemptLimits = {
  device: { points: 10, seconds: 15 * 60 },
  network: { points: 100, seconds: 15 * 60 },
  pair: { points: 10, seconds: 15 * 60 },
  account: { points: 100, seconds: 24 * 60 * 60 },
  mail: { points: 5, seconds: 60 * 60 },
  challenge: { points: 200, seconds: 15 * 60 },
  pace: { points: 1, seconds: 30 },
};

/** Who tries to get in, and where. */
export interface Claimant {
  readonly address: string;
  readonly email: string;
  /** Of a device that signed in to this account before. */
  readonly device: string | undefined;
}

/**
 * Counts attempts to get in that fail. A device that the account knows has a count of its own, and nothing that others do
 * adds to it or refuses it.
 */
export class Attempts {
  private readonly device: Counter;
  private readonly network: Counter;
  private readonly pair: Counter;
  private readonly account: Counter;
  private readonly mail: Counter;
  private readonly challenge: Counter;
  private readonly pace: Counter;

  constructor(cache: Cache | undefined, limits: AttemptLimits) {
    const counter = (name: keyof AttemptLimits): Counter => new Counter(name, limits[name], cache);
    this.device = counter('device');
    this.network = counter('network');
    this.pair = counter('pair');
    this.account = counter('account');
    this.mail = counter('mail');
    this.challenge = counter('challenge');
    this.pace = counter('pace');
  }

  /**
   * An attempt counts before it is made, so that many at once cannot slip through, and no more once it was right or could
   * not be judged.
   *
   * @param authenticate gives undefined when the password is wrong
   * @throws Problem `too-many-attempts`
   */
  async signIn<T>(claimant: Claimant, authenticate: () => Promise<T | undefined>): Promise<T | undefined> {
    const { device } = claimant;
    const counts = device === undefined ? await this.countStranger(claimant) : [await this.countDevice(device)];
    const found = await unlessWrong(counts, authenticate);
    if (found !== undefined && device === undefined) await this.pair.forget(pairKey(claimant));
    return found;
  }

  /** @throws Problem `too-many-attempts` */
  async countSignUp(address: string): Promise<void> {
    await this.countNetwork(address);
  }

  /**
   * Counts a request for a mail, alike for every address, known or not.
   *
   * @throws Problem `too-many-attempts`
   */
  async countMail(address: string, recipient: string): Promise<void> {
    await this.countNetwork(address);
    within(await this.mail.count(digest(recipient)), 'Several mails to this address are under way already');
  }

  /** @throws Problem `too-many-attempts` */
  async countChallenge(address: string): Promise<void> {
    within(await this.challenge.count(clientNetwork(address)), 'Too many sign-ins are begun from your network');
  }

  /**
   * An attempt with something that cannot be guessed, such as the token of a mail. Only those that fail stay counted.
   *
   * @param attempt gives undefined when it was wrong @throws Problem `too-many-attempts`
   */
  async redeem<T>(address: string, attempt: () => Promise<T | undefined>): Promise<T | undefined> {
    return unlessWrong([await this.countNetwork(address)], attempt);
  }

  private async countDevice(device: string): Promise<Count> {
    return within(await this.device.count(device), 'Too many wrong passwords on this device');
  }

  /** The network first: whoever is refused there cannot use up what an account has for all strangers. */
  private async countStranger(claimant: Claimant): Promise<readonly Count[]> {
    const network = await this.countNetwork(claimant.address);
    const pair = await this.pair.count(pairKey(claimant));
    within(pair, 'Too many wrong passwords for this account from your network', KNOWN_DEVICE);
    const key = digest(claimant.email);
    const account = await this.account.count(key);
    if (account.wait !== undefined) {
      within(await this.pace.count(key), 'Many sign-ins to this account fail, so new devices take turns', KNOWN_DEVICE);
    }
    return [network, pair, account];
  }

  private async countNetwork(address: string): Promise<Count> {
    return within(await this.network.count(clientNetwork(address)), 'Too many attempts from your network');
  }
}

/** Takes the counts back after an attempt that was right or could not be judged. */
async function unlessWrong<T>(counts: readonly Count[], attempt: () => Promise<T | undefined>): Promise<T | undefined> {
  let isWrong = false;
  try {
    const found = await attempt();
    isWrong = found === undefined;
    return found;
  } finally {
    if (!isWrong) await Promise.all(counts.map((count) => count.takeBack()));
  }
}

const KNOWN_DEVICE = ', or sign in on a device that you have signed in on before';

function within(count: Count, what: string, otherWay = ''): Count {
  if (count.wait === undefined) return count;
  throw new Problem('too-many-attempts', {
    detail: `${what}: try again in ${count.wait} seconds${otherWay}.`,
    headers: { 'Retry-After': String(count.wait) },
  });
}

function pairKey({ address, email }: Claimant): string {
  return `${clientNetwork(address)}:${digest(email)}`;
}

/** E-mail addresses of people are not kept where they need not be. */
function digest(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('base64url');
}
