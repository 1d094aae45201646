import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { openWork, readSettings, type SentEntry } from './work';

/** The least that a program can be which answers the two requests: `node:http`, `pg`, `ioredis`, and nothing between. */
const settings = readSettings(process.argv.slice(2));
const work = openWork(settings);
const ENTRY = /^\/habits\/([^/]+)\/entries\/([^/]+)$/;

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
};

const bodyOf = async (request: IncomingMessage): Promise<SentEntry> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString()) as SentEntry;
};

const answerPut = async (request: IncomingMessage, response: ServerResponse, account: string): Promise<void> => {
  const [, habit, date] = ENTRY.exec(request.url ?? '') ?? [];
  const isKnown = request.method === 'PUT' && habit !== undefined && date !== undefined;
  const entry = isKnown && (await work.putEntry(account, { habit, date }, await bodyOf(request)));
  if (entry === false || entry === undefined) answer(response, 404, {});
  else answer(response, 200, entry);
};

const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const account = await work.accountOf(request.headers.cookie);
  if (account === undefined) answer(response, 401, {});
  else if (request.method === 'GET' && request.url === '/today')
    answer(response, 200, { items: await work.today(account) });
  else await answerPut(request, response, account);
};

createServer((request, response) => {
  handle(request, response).catch((thrown: unknown) => {
    console.error(thrown);
    answer(response, 500, {});
  });
}).listen(settings.port, '127.0.0.1');
