/** Code of a dependency that no handler reaches. */
export interface LeftOut {
  /** Of the file, below `node_modules`. */
  readonly file: RegExp;
  /** Why nothing reaches it. */
  readonly because: string;
  /** What stands in for it, or what is kept of its text. @default - a module that throws when any of it is called */
  readonly instead?: string | ((text: string) => string);
  /** What is imported of it by name, where nothing stands in for it. @default [] */
  readonly names?: readonly string[];
}

/** The media types that the API answers with and takes, as `mime-db` describes them; its test holds them against it. */
const MEDIA_TYPES = {
  'application/json': { source: 'iana', charset: 'UTF-8', extensions: ['json', 'map'] },
  'application/octet-stream': { source: 'iana', extensions: ['bin'] },
  'application/problem+json': { source: 'iana' },
  'application/zip': { source: 'iana', extensions: ['zip'] },
  'text/html': { source: 'iana', extensions: ['html', 'htm', 'shtml'] },
  'text/plain': { source: 'iana', extensions: ['txt', 'text'] },
};

/** What the API, the limits of its requests and the client itself send to the cache. */
const CACHE_COMMANDS = [
  ...['auth', 'client', 'hello', 'info', 'ping', 'quit', 'readonly', 'script', 'select'],
  ...['del', 'eval', 'evalsha', 'exec', 'expire', 'get', 'incrby', 'multi', 'pttl', 'set'],
];

const onlyCacheCommands = (text: string): string => {
  const all = Object.entries(JSON.parse(text) as Readonly<Record<string, unknown>>);
  const kept = all.filter(([name]) => CACHE_COMMANDS.includes(name));
  return `module.exports = ${JSON.stringify(Object.fromEntries(kept))};`;
};

/** What would be in the bundle because a package loads all of itself, and has no use in a function. */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    file: /\/mime-db\/index\.js$/,
    because: 'Koa looks up what the API calls its own answers, never what a caller sends.',
    instead: `module.exports = ${JSON.stringify(MEDIA_TYPES)};`,
  },
  {
    file: /\/@ioredis\/commands\/built\/commands\.json$/,
    because: 'The client makes two functions of each of 300 commands as it is loaded, and the API sends few of them.',
    instead: onlyCacheCommands,
  },
  { file: /\/ioredis\/built\/cluster\/index\.js$/, because: 'The cache is one endpoint, also where it is a cluster.' },
  { file: /\/ioredis\/built\/connectors\/SentinelConnector\/index\.js$/, because: 'No sentinel is configured.' },
  {
    file: /\/ioredis\/built\/constants\/TLSProfiles\.js$/,
    because: 'TLS follows Node here, not a named profile.',
    instead: 'exports.default = {};',
  },
  {
    file: /\/debug\/src\/index\.js$/,
    because: 'No function has the variable DEBUG, without which nothing is written.',
    instead:
      'module.exports = () => Object.assign(() => undefined, { enabled: false }); module.exports.default = module.exports;',
  },
  { file: /\/http-assert\/index\.js$/, because: 'Nothing calls `assert` of a context.' },
  {
    file: /\/kysely\/dist\/schema\/schema-module\.js$/,
    because: 'Tables are made by SQL, see the migrations.',
    names: ['SchemaModule'],
  },
  { file: /\/pg\/lib\/native\/index\.js$/, because: 'It needs pg-native, which is not installed.' },
  { file: /\/pgpass\/lib\/index\.js$/, because: 'The database is given a password or a token; no file holds one.' },
  { file: /\/serverless-http\/lib\/provider\/azure\/index\.js$/, because: 'Events are those of AWS.' },
  { file: /\/pino\/lib\/transport\.js$/, because: 'Logs go to standard output, by no worker thread.' },
];
