import { fastify } from 'fastify';
import { openWork, readSettings, type SentEntry } from './work';

/** The two requests in Fastify, with its own routes, schemas and serialization, and its own logger off. */
const settings = readSettings(process.argv.slice(2));
const work = openWork(settings);
const app = fastify();

const params = {
  type: 'object',
  required: ['habit', 'date'],
  properties: { habit: { type: 'string', format: 'uuid' }, date: { type: 'string', format: 'date' } },
};
const body = {
  type: 'object',
  required: ['state', 'note'],
  properties: { state: { type: 'string' }, note: { type: 'string', maxLength: 2000 } },
};

app.get('/today', async (request, reply) => {
  const account = await work.accountOf(request.headers.cookie);
  if (account === undefined) return reply.code(401).send({});
  return { items: await work.today(account) };
});

app.put<{ Params: { habit: string; date: string }; Body: SentEntry }>(
  '/habits/:habit/entries/:date',
  { schema: { params, body } },
  async (request, reply) => {
    const account = await work.accountOf(request.headers.cookie);
    if (account === undefined) return reply.code(401).send({});
    const entry = await work.putEntry(account, request.params, request.body);
    return entry ?? reply.code(404).send({});
  },
);

app.listen({ port: settings.port, host: '127.0.0.1' }).catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
