import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from './database/database';
import { atEnd } from './testing/at-end';
import { readTestConfig } from './testing/config';
import { converse } from './testing/converse';
import { answering, startReceiver } from './testing/receiver';
import { createTestDatabase, type TestDatabase } from './testing/test-database';

const ROOT = join(__dirname, '..', '..', '..');

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** As OTLP writes them in JSON. */
interface ExportedSpans {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly { readonly name: string; readonly traceId: string }[];
    }[];
  }[];
}

const start = (environment: Readonly<Record<string, string>>): Started => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=hexastyle-source', join(__dirname, 'server.ts')],
    {
      cwd: ROOT,
      env: { PATH: '', TRUSTED_ORIGINS: 'http://127.0.0.1:8080', PORT: '0', ...environment },
    },
  );
  atEnd(() => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code as number | null) };
};

const listening = async ({ child, output }: Started): Promise<string> => {
  for (;;) {
    const address = /listens at (http:\S+)\./.exec(output())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(output());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Asks until it is so; the time that a test may take is the limit. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
};

const isWaitingForLock = async (database: Database): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(database);
  return rows.length > 0;
};

describe('the server program', () => {
  let own: TestDatabase;
  beforeAll(async () => {
    own = await createTestDatabase({ migrated: false });
  });
  afterAll(() => own.drop());

  it('migrates, serves, and ends in order when it is told to', async () => {
    const server = start({ DATABASE_URL: own.url });
    const address = await listening(server);
    expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({
      status: 'ready',
      database: 'up',
      cache: 'absent',
    });
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain('http_request_duration_seconds_count{operation="getReadiness",status="2xx"} 1');
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.output()).toContain('Stopped.');
  });

  it('sends the spans of requests, statements and the cache to a collector, in the trace of the caller', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const collector = await startReceiver();
    atEnd(() => collector.close());
    collector.answer = answering(200, { 'content-type': 'application/json' });
    const server = start({
      DATABASE_URL: own.url,
      REDIS_URL: readTestConfig().redisUrl,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${collector.port}/`,
    });
    const address = await listening(server);
    await fetch(`${address}/health/ready`, { headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.output()).toContain(`"traceId":"${trace}"`);
    expect(new Set(collector.heard.map(({ path }) => path))).toEqual(new Set(['/v1/traces']));
    const spans = collector.heard
      .flatMap(({ body }) => (JSON.parse(body) as ExportedSpans).resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
      .filter(({ traceId }) => traceId === trace);
    expect(spans.map(({ name }) => name).toSorted()).toEqual(['cache', 'database SELECT', 'getReadiness']);
  });

  it('finishes the request that is under way before it ends, and waits for nobody who is idle', async () => {
    const server = start({ DATABASE_URL: own.url });
    const address = await listening(server);
    const lock = await own.database.startTransaction().execute();
    atEnd(() => lock.isRolledBack || lock.rollback().execute());
    await sql`lock table accounts in access exclusive mode`.execute(lock);
    const body = JSON.stringify({ email: 'ana@example.com', password: 'wrong' });
    const headers = { 'content-type': 'application/json' };
    const answer = fetch(`${address}/sessions`, { method: 'POST', headers, body });
    await until(() => isWaitingForLock(own.database));
    server.child.kill('SIGTERM');
    const isLive = (): Promise<unknown> => fetch(`${address}/health/live`, { headers: { connection: 'close' } });
    await until(() =>
      isLive().then(
        () => false,
        () => true,
      ),
    );
    await lock.rollback().execute();
    const released = performance.now();
    expect((await answer).status).toBe(401);
    expect(await server.ended).toBe(0);
    expect(performance.now() - released).toBeLessThan(5000);
  });

  it('drops no request of many that come in while it ends, and tells every connection that it closes', async () => {
    const server = start({ DATABASE_URL: own.url });
    const address = await listening(server);
    const answers = Array.from({ length: 12 }, () => 0);
    const count = (place: number) => () => void (answers[place] = (answers[place] ?? 0) + 1);
    const all = Promise.all(answers.map((_, place) => converse(`${address}/health/ready`, count(place))));
    while (answers.includes(0)) await new Promise((resolve) => setTimeout(resolve, 20));
    server.child.kill('SIGTERM');
    const statuses = await all;
    expect(new Set(statuses.flat())).toEqual(new Set([200]));
    expect(statuses.flat().length).toBeGreaterThan(statuses.length);
    expect(await server.ended).toBe(0);
  });

  it("keeps the mails of a machine of one's own in a folder, those under way when it ends as well", async () => {
    const folder = await mkdtemp(join(tmpdir(), 'outbox-'));
    atEnd(() => rm(folder, { recursive: true }));
    const server = start({ DATABASE_URL: own.url, OUTBOX_FOLDER: folder });
    const address = await listening(server);
    const body = JSON.stringify({ email: 'bia@example.com', password: 'correct horse battery', timeZone: 'UTC' });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${address}/accounts`, { method: 'POST', headers, body })).status).toBe(201);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    const [file = 'no file'] = await readdir(folder);
    expect(await readFile(join(folder, file), 'utf8')).toMatch(/^To: <bia@example\.com>\r$/m);
  });

  it('names every fault of its configuration and exits before it listens', async () => {
    const server = start({ PORT: 'http' });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(
      /^The configuration has 2 fault\(s\):\n- PORT .*\n- DATABASE_URL is missing: .*\n$/,
    );
  });

  it('names a taken port in one line', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    atEnd(() => other.close());
    await once(other, 'listening');
    const server = start({ DATABASE_URL: own.url, PORT: String((other.address() as AddressInfo).port) });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/another program has this port\. Stop it or set PORT to a free one\.$/m);
  });

  it('names a database that does not answer in one line', async () => {
    const server = start({ DATABASE_URL: 'postgres://nobody:hunter2@127.0.0.1:1/none' });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(
      /^The database at DATABASE_URL does not answer \(connect ECONNREFUSED 127\.0\.0\.1:1\): .*\n$/,
    );
  });
});
