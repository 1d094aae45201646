import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../testing/a-cdk-out';
import { aPriceList, type PriceListEndpoint, type Says } from '../testing/a-price-list';
import { runCliToEnd, type CliOutcome } from '../testing/run-cli';

const SHIPPED = join(__dirname, '../../../cost/prices');
const ENVIRONMENT = { AWS_ACCESS_KEY_ID: 'AKIATEST', AWS_SECRET_ACCESS_KEY: 'secret' };
const before = { ...process.env };
let endpoint: PriceListEndpoint | undefined;

afterEach(async () => {
  await endpoint?.close();
  process.env = { ...before };
});

const answering = async (says: Says): Promise<void> => {
  endpoint = await aPriceList(says);
  Object.assign(process.env, ENVIRONMENT, { AWS_ENDPOINT_URL: endpoint.url });
};

const refresh = (directory: string, ...args: readonly string[]): Promise<CliOutcome> =>
  runCliToEnd(directory, 'prices', 'refresh', '--region', 'us-west-2', ...args);

const product = (usagetype: string, USD: string): string =>
  JSON.stringify({
    product: { productFamily: 'x', sku: 'SKU', attributes: { usagetype, regionCode: 'us-west-2' } },
    terms: {
      OnDemand: { term: { priceDimensions: { rate: { unit: 'Hrs', beginRange: '0', pricePerUnit: { USD } } } } },
    },
  });

const nat =
  (usd: string): Says =>
  (usagetype) =>
    usagetype === 'USW2-NatGateway-Hours' ? [product(usagetype, usd)] : [];

const descriptor = (): string => readFileSync(join(__dirname, '../../../../environments/staging.yaml'), 'utf8');

/** A repository with its own folder for books, still empty. */
const aRepository = (): string => aFolder({ 'environments/staging.yaml': '', 'prices/.gitkeep': '' });
const bookIn = (root: string): string => readFileSync(join(root, 'prices/us-west-2.json'), 'utf8');
const shipped = (): string => readFileSync(join(SHIPPED, 'us-west-2.json'), 'utf8');

test('given credentials, then the book of the repository has what AWS says, and the one that ships is not touched', async () => {
  await answering(nat('0.0500000000'));
  const [root, old] = [aRepository(), shipped()];
  const { exitCode, stdout, stderr } = await refresh(root);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('us-west-2: 1 renewed');
  expect(stdout).toContain(`Written: ${join(root, 'prices/us-west-2.json')}`);
  const book = JSON.parse(bookIn(root)) as { readonly prices: readonly unknown[] };
  expect(book.prices[0]).toMatchObject({
    key: 'nat-gateway-hour',
    usd: 0.05,
    seen: new Date().toISOString().slice(0, 10),
    readIn: 'The AWS Price List API: AmazonEC2, USW2-NatGateway-Hours',
  });
  expect(bookIn(root).split('\n')).toHaveLength(old.split('\n').length);
  expect(readdirSync(join(root, 'prices'))).toEqual(['.gitkeep', 'us-west-2.json']);
  expect(shipped()).toBe(old);
});

test('given books of its own, then the repository is estimated with them', async () => {
  await answering(nat('0.0900000000'));
  const template = { Resources: { Gateway: { Type: 'AWS::EC2::NatGateway' } } };
  const assembly = {
    'app/manifest.json': {
      version: '55.0.0',
      artifacts: {
        network: {
          type: 'aws:cloudformation:stack',
          environment: 'aws://111111111111/us-west-2',
          properties: { templateFile: 'network.template.json', stackName: 'x' },
        },
      },
    },
    'app/network.template.json': template,
  };
  const root = aFolder({ ...assembly, 'environments/staging.yaml': descriptor(), 'prices/.gitkeep': '' });
  const total = async (): Promise<string> => (await runCliToEnd(root, 'cost', '--assembly', join(root, 'app'))).stdout;
  expect(await total()).toMatch(/Total +32[.]85 /);
  await refresh(root);
  expect(await total()).toMatch(/Total +65[.]70 /);
});

test('given --dry-run, then the table is the same, and nothing is written', async () => {
  await answering(nat('0.0500000000'));
  const root = aRepository();
  const { exitCode, stdout } = await refresh(root, '--dry-run');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/nat-gateway-hour +0[.]045 +-> +0[.]05/);
  expect(stdout).toContain('Nothing was written: --dry-run.');
  expect(readdirSync(join(root, 'prices'))).toEqual(['.gitkeep']);
});

test('given a warning of Node itself meanwhile, then it is not taken for what the program wrote', async () => {
  await answering(nat('0.0500000000'));
  const refreshed = refresh(aRepository(), '--dry-run');
  process.emitWarning('something was collected');
  expect(await refreshed).toMatchObject({ exitCode: 0, stderr: '' });
});

test('given --json, then what became of each price is told to programs', async () => {
  await answering(nat('0.0500000000'));
  const root = aRepository();
  const { stdout } = await refresh(root, '--json', '--out', 'books');
  expect(JSON.parse(stdout)).toMatchObject({
    written: [join(root, 'books/us-west-2.json')],
    books: [
      {
        region: 'us-west-2',
        verdicts: expect.arrayContaining([
          { kind: 'left', key: 'waf-request', before: 0.6, why: expect.any(String) as string },
        ]) as unknown,
      },
    ],
  });
});

test('given a change by more than a factor of three, then it exits 1 until a person accepts it', async () => {
  await answering(nat('0.4500000000'));
  const root = aRepository();
  const refused = await refresh(root);
  expect(refused.exitCode).toBe(1);
  expect(refused.stdout).toContain('--accept nat-gateway-hour');
  expect(existsSync(join(root, 'prices/us-west-2.json'))).toBe(false);
  expect((await refresh(root, '--accept', 'nat-gateway-hour')).exitCode).toBe(0);
  expect(bookIn(root)).toContain('"usd": 0.45');
});

describe('given an API that fails half-way, then nothing is written, and the way out is told', () => {
  test.each([
    ['AccessDeniedException', /permission pricing:GetProducts is missing.*Allow pricing:GetProducts/],
    ['ExpiredTokenException', /does not take the credentials.*Sign in/],
  ])('%s', async (name, message) => {
    await answering((usagetype, request) => (request < 3 ? nat('0.05')(usagetype, request) : name));
    const root = aRepository();
    const { exitCode, stdout, stderr } = await refresh(root);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Nothing was written');
    expect(readdirSync(join(root, 'prices'))).toEqual(['.gitkeep']);
    expect(endpoint?.requests()).toBeGreaterThanOrEqual(3);
  });
});

test('given --json and no answer, then the reason is told to programs, too', async () => {
  await answering(() => 'AccessDeniedException');
  const { exitCode, stdout } = await refresh(aRepository(), '--json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ failure: { kind: 'permission-missing', action: 'pricing:GetProducts' } });
});

test('given no credentials, then that is told, and nothing is sent', async () => {
  await answering(() => []);
  const nowhere = aFolder({});
  delete process.env['AWS_ACCESS_KEY_ID'];
  delete process.env['AWS_SECRET_ACCESS_KEY'];
  Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', HOME: nowhere });
  Object.assign(process.env, { AWS_CONFIG_FILE: join(nowhere, 'a'), AWS_SHARED_CREDENTIALS_FILE: join(nowhere, 'b') });
  const { exitCode, stderr } = await refresh(aRepository());
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/there are no credentials.*Sign in to AWS/);
  expect(endpoint?.requests()).toBe(0);
});

test.each([
  ['an unknown price', ['--accept', 'nat-gatway-hour'], /Allowed choices are nat-gateway-hour/],
  ['an unknown region', ['--region', 'mars-north-1'], /Allowed choices are us-east-1/],
  ['an unknown option', ['--cheap'], /unknown option '--cheap'/],
])('given %s, then it exits 2 with what is allowed', async (_what, args, message) => {
  const { exitCode, stderr } = await refresh(aRepository(), ...args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

test('given no repository and no folder by name, then it exits 2 with the way out', async () => {
  const { exitCode, stderr } = await refresh(aFolder({}));
  expect(exitCode).toBe(2);
  expect(stderr).toContain('name their folder with --out');
});
