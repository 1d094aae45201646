import { setTimeout as sleep } from 'node:timers/promises';
import { startProduct, type Product } from './product';

interface Heard {
  readonly status: number;
  readonly retryAfter: string | null;
}

const DAY_MS = 86_400_000;
const PEOPLE = 6;
/** Until what has to happen has happened. */
const SECONDS = 30;

/** A day that nobody else writes, long ago enough. */
const day = (number: number): string => new Date(Date.UTC(1950, 0, 1) + number * DAY_MS).toISOString().slice(0, 10);

/** Somebody who is signed in and has a habit. */
class Person {
  private cookie = '';
  private habitId = '';
  readonly heard: Heard[] = [];
  /** Days that the API said it has kept. */
  readonly acknowledged: string[] = [];
  private isDone = false;

  constructor(private readonly product: Product) {}

  async send(method: string, path: string, body?: object): Promise<Response> {
    const headers = { origin: this.product.origin, cookie: this.cookie, 'content-type': 'application/json' };
    const response = await fetch(`${this.product.url}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.cookie = cookie.split(';')[0] ?? '';
    return response;
  }

  async begin(email: string): Promise<void> {
    const account = { email, password: 'correct horse battery', timeZone: 'UTC' };
    expect((await this.send('POST', '/accounts', account)).status).toBe(201);
    const habit = (await (await this.send('POST', '/habits', { name: 'Read' })).json()) as { id: string };
    this.habitId = habit.id;
  }

  /** Writes day after day, and reads between, until `stop`. */
  async goOn(): Promise<void> {
    for (let number = 0; !this.isDone; number += 1) {
      const written = await this.note(await this.send('PUT', this.entry(number), { state: 'done', note: day(number) }));
      if (written === 200) this.acknowledged.push(day(number));
      await this.note(await this.send('GET', '/account'));
    }
  }

  stop(): void {
    this.isDone = true;
  }

  /** What the API says now of the days that it said it has kept. */
  async lost(): Promise<readonly string[]> {
    const kept = new Set<string>();
    let query = '?limit=1000';
    for (;;) {
      const page = (await (await this.send('GET', `/entries${query}`)).json()) as {
        readonly items: readonly { readonly date: string; readonly note: string }[];
        readonly next?: string;
      };
      for (const { date, note } of page.items) if (note === date) kept.add(date);
      if (page.next === undefined) return this.acknowledged.filter((date) => !kept.has(date));
      query = `?limit=1000&cursor=${page.next}`;
    }
  }

  private entry(number: number): string {
    return `/habits/${this.habitId}/entries/${day(number)}`;
  }

  private async note(response: Response): Promise<number> {
    await response.arrayBuffer();
    this.heard.push({ status: response.status, retryAfter: response.headers.get('retry-after') });
    return response.status;
  }
}

/** @throws Error when it is not so within a while */
const until = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + SECONDS * 1000;
  while (performance.now() < deadline) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error(`Within ${SECONDS} s it did not come to this: ${what}.`);
};

describe('under load', () => {
  let product: Product;
  let people: readonly Person[];
  let going: Promise<unknown> | undefined;
  let stop: Product['stop'] | undefined;

  beforeAll(async () => {
    product = await startProduct();
    stop = product.stop;
  }, 180_000);

  afterAll(() => stop?.());

  beforeEach(async () => {
    people = Array.from({ length: PEOPLE }, () => new Person(product));
    await Promise.all(people.map((person) => person.begin(`${crypto.randomUUID()}@example.com`)));
    going = Promise.all(people.map((person) => person.goOn()));
    await everybodyHears(200);
  });

  const heard = (): readonly Heard[] => people.flatMap((person) => person.heard);

  /** Waits until everybody has heard it once more than before. */
  const everybodyHears = async (status: number): Promise<void> => {
    const count = (person: Person): number => person.heard.filter((one) => one.status === status).length;
    const before = people.map(count);
    await until(`everybody hears ${status} once more`, () =>
      people.every((person, place) => count(person) > (before[place] ?? 0)),
    );
  };

  const end = async (): Promise<void> => {
    for (const person of people) person.stop();
    await going;
  };

  // Whoever went on after a failure would keep the test runner from its end.
  afterEach(end);

  it('given PostgreSQL is killed and started again, no write that was acknowledged is lost, and nobody does a thing', async () => {
    await product.postgres.kill();
    await everybodyHears(503);
    expect((await fetch(`${product.url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${product.url}/health/live`)).status).toBe(200);
    await product.postgres.restart();
    await everybodyHears(200);
    await end();
    expect(new Set(heard().map(({ status, retryAfter }) => `${status} ${retryAfter}`))).toEqual(
      new Set(['200 null', '503 5']),
    );
    for (const person of people) {
      expect(person.acknowledged.length).toBeGreaterThan(1);
      expect(await person.lost()).toEqual([]);
    }
  });

  it('given Redis is killed and started again, nobody is logged out and nothing fails', async () => {
    await product.redis.kill();
    await everybodyHears(200);
    const isReady = await (await fetch(`${product.url}/health/ready`)).json();
    expect(isReady).toMatchObject({ status: 'ready', cache: 'degraded' });
    await product.redis.restart();
    await until(
      'the API says that its cache is up',
      async () => ((await (await fetch(`${product.url}/health/ready`)).json()) as { cache: string }).cache === 'up',
    );
    await everybodyHears(200);
    await end();
    expect(new Set(heard().map(({ status }) => status))).toEqual(new Set([200]));
  });
});
