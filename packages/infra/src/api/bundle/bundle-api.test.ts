import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { temporary } from '../../testing/assemble';
import { bundleApi } from './bundle-api';
import { LEFT_OUT } from './left-out';

const MAX_BYTES = 1_000_000;
const FILES = ['lambda.js', 'migrations-lambda.js', 'worker-lambda.js'];

const ENVIRONMENT = {
  DATABASE_HOST: '127.0.0.1',
  DATABASE_PORT: '1',
  DATABASE_NAME: 'habits',
  DATABASE_USER: 'api',
  DATABASE_CONNECTIONS: '2',
  TRUSTED_ORIGINS: 'https://habits.example.com',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'an-id',
  AWS_SECRET_ACCESS_KEY: 'a-key',
};

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the bundled handler answers in a process of its own. */
const answersOf = (directory: string, paths: readonly string[]): readonly Answer[] => {
  const script = `
    const { handler } = require(${JSON.stringify(join(directory, 'lambda.js'))});
    const ask = (path) => handler({ httpMethod: 'GET', path, resource: path, headers: {}, multiValueHeaders: {},
      queryStringParameters: null, multiValueQueryStringParameters: null, body: null, isBase64Encoded: false,
      requestContext: { path, identity: { sourceIp: '192.0.2.1' } } }, {});
    Promise.all(${JSON.stringify(paths)}.map(ask)).then((all) => {
      require('node:fs').writeSync(3, JSON.stringify(all));
      process.exit(0);
    });`;
  const { output, stderr } = spawnSync(process.execPath, ['--eval', script], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const answers = output[3] ?? '';
  if (answers === '') throw new Error(stderr);
  return JSON.parse(answers) as readonly Answer[];
};

describe('Given the API of this repository', () => {
  const directory = temporary('bundle');
  const codeOf = (file: string): string => readFileSync(join(directory, file), 'utf8');
  beforeAll(() => bundleApi(directory));

  it.each(FILES)('When it is bundled, then %s exports the handler that its function calls', (file) => {
    expect(codeOf(file)).toMatch(/handler:\s*\(\)\s*=>/);
  });

  it.each(FILES)('keeps all that %s ever loads of ours within a megabyte', (file) => {
    expect(Buffer.byteLength(codeOf(file))).toBeLessThanOrEqual(MAX_BYTES);
  });

  it.each(FILES)('leaves the AWS SDK to the runtime, and takes everything else along, in %s', (file) => {
    const required = [...codeOf(file).matchAll(/(?:require|import)\("([^"]+)"\)/g)].map(([, name = '']) => name);
    expect(required.filter((name) => !name.startsWith('@aws-sdk/') && !isBuiltin(name))).toEqual([]);
  });

  it('answers without what was left out, and calls its answers what Koa calls them', () => {
    const paths = ['/api/health/live', '/api/health/ready', '/api/openapi.json', '/api/nowhere'];
    const [live, ready, description, nowhere] = answersOf(directory, paths);
    expect([live, ready, description, nowhere].map((answer) => answer?.statusCode)).toEqual([200, 503, 200, 404]);
    expect(nowhere?.headers['content-type']).toBe('application/problem+json');
    const types = [
      ...new Set([...(description?.body ?? '').matchAll(/"(\w+\/[\w.+-]+)":\{/g)].map(([, type = '']) => type)),
    ];
    expect(types).toEqual(expect.arrayContaining(['application/json', 'application/problem+json', 'application/zip']));
    for (const type of [...types, 'json', 'html', 'text', 'bin'])
      expect([type, reduced(type)]).toEqual([type, whole(type)]);
  });

  it('When it is bundled elsewhere, then every byte is the same', async () => {
    const again = await bundleApi(temporary('bundle'));
    const equal = (file: string): boolean =>
      readFileSync(join(again, file)).equals(readFileSync(join(directory, file)));
    const files = FILES.flatMap((file) => [file, `${file}.map`]);
    expect(files.filter(equal)).toEqual(files);
  });
});

interface MediaType {
  readonly charset?: string;
  readonly extensions?: readonly string[];
}
type MediaTypes = Readonly<Record<string, MediaType>>;

const ofApi = createRequire(require.resolve('@hexastyle/api/package.json'));
const ofKoa = createRequire(ofApi.resolve('koa'));
/** As Koa makes a header of a type or of a short name. */
const whole = (type: string): unknown =>
  (ofKoa('mime-types') as { contentType(text: string): unknown }).contentType(type);

/** The same over what the bundle knows of media types. */
const reduced = (type: string): unknown => {
  const stub = { exports: {} };
  const source = LEFT_OUT.find(({ file }) => file.test('/mime-db/index.js'))?.instead;
  runInNewContext(String(source), { module: stub });
  const known = stub.exports as MediaTypes;
  const name = type.includes('/')
    ? type
    : Object.keys(known).find((each) => known[each]?.extensions?.includes(type) === true);
  if (name === undefined) return false;
  const charset = known[name]?.charset ?? (name.startsWith('text/') ? 'utf-8' : undefined);
  return charset === undefined ? name : `${name}; charset=${charset.toLowerCase()}`;
};
