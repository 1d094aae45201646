import { mockCredentials, mockServices, startTestBackend } from '@backstage/backend-test-utils';
import scaffolder from '@backstage/plugin-scaffolder-backend';
import github from '@backstage/plugin-scaffolder-backend-module-github';
import { environmentJsonSchema } from '@hexastyle/environment';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import request from 'supertest';
import { parse } from 'yaml';
import { hexastyleModule } from './module';
import { INPUT, OUTPUT } from './schemas';
import { aCheckout, hashOf, HOUSE } from './testing/a-workspace';

interface Step {
  readonly id: string;
  readonly action: string;
  readonly if?: string;
  readonly input: Readonly<Record<string, unknown>>;
}
interface Page {
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
interface Template {
  readonly spec: {
    readonly parameters: readonly Page[];
    readonly steps: readonly Step[];
    readonly output: unknown;
  };
}

interface Output {
  readonly text: readonly { readonly title: string; readonly content: string }[];
  readonly links: readonly { readonly title: string }[];
}

const TEXT = readFileSync(join(HOUSE, 'templates/environment/template.yaml'), 'utf8');
const TEMPLATE = parse(TEXT) as Template;
const { steps, parameters } = TEMPLATE.spec;
const FIELDS = Object.assign({}, ...parameters.map(({ properties }) => properties)) as Page['properties'];

/** Nothing is fetched from elsewhere in a test: the repository comes with the request. */
const fetchedHere = (step: Step): Step => (step.id === 'fetch' ? { ...step, input: { url: './' } } : step);
const DESCRIPTORS = ['staging', 'production'].map((name) => ({
  path: `environments/${name}.yaml`,
  base64Content: readFileSync(join(HOUSE, `environments/${name}.yaml`)).toString('base64'),
}));

describe('the template of an environment', () => {
  it('gives the action what the action takes, in the preview what it then writes', () => {
    const own = steps.filter(({ action }) => action === 'hexastyle:environment:add').map(({ input }) => input);
    expect(own).toHaveLength(2);
    for (const input of own) expect(Object.keys(INPUT)).toEqual(expect.arrayContaining(Object.keys(input)));
    const [shown, written] = own;
    expect(shown).toEqual({ ...written, dryRun: true });
  });

  it('uses outputs that the action has, and parameters that the form asks for', () => {
    const outputs = [...TEXT.matchAll(/steps\['(?:preview|write)'\]\.output\.(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(OUTPUT)).toEqual(expect.arrayContaining(outputs));
    const used = [...TEXT.matchAll(/parameters\.(\w+)/g)].map(([, name]) => name);
    expect([...Object.keys(FIELDS), 'repoUrl']).toEqual(expect.arrayContaining(used));
  });

  it('says in words what to write where a pattern decides, and nothing that the form takes for HTML', () => {
    for (const [field, { pattern, errorMessage, description }] of Object.entries(FIELDS)) {
      if (pattern !== undefined)
        expect([field, errorMessage]).toEqual([field, { pattern: expect.any(String) as string }]);
      expect([field, String(description)]).toEqual([field, expect.not.stringContaining('<') as string]);
    }
  });

  it.each([
    ['name', 'name'],
    ['tier', 'tier'],
    ['account', 'account'],
    ['region', 'region'],
    ['drRegion', 'drRegion'],
    ['cidr', 'network.cidr'],
    ['email', 'alarms.email'],
    ['budget', 'budget.monthlyUsd'],
  ])('asks for %s as the descriptor describes %s', (field, path) => {
    const described = path
      .split('.')
      .reduce<unknown>(
        (schema, key) => (schema as { properties: Record<string, unknown> }).properties[key],
        environmentJsonSchema(),
      ) as Readonly<Record<string, unknown>>;
    const rules = ['type', 'enum', 'minimum', 'maximum', 'maxLength', ...(field === 'email' ? [] : ['pattern'])];
    const of = (schema: Readonly<Record<string, unknown>> | undefined) => rules.map((rule) => schema?.[rule]);
    expect(of(FIELDS[field])).toEqual(of(described));
  });
});

describe('a dry run of the template', () => {
  let checkout = '';
  let server: Awaited<ReturnType<typeof startTestBackend>>['server'];
  beforeAll(async () => {
    checkout = await aCheckout();
    const data = {
      hexastyle: { checkoutDirectory: checkout },
      scaffolder: { workingDirectory: checkout },
      integrations: { github: [{ host: 'github.com', token: 'of-a-test' }] },
    };
    ({ server } = await startTestBackend({
      features: [scaffolder, github, hexastyleModule, mockServices.rootConfig.factory({ data })],
    }));
  }, 60_000);
  afterAll(() => rm(checkout, { recursive: true }));

  const dryRun = async (values: object): Promise<{ readonly status: number; readonly text: string }> =>
    request(server)
      .post('/api/scaffolder/v2/dry-run')
      .set('authorization', mockCredentials.user.header())
      .send({
        template: { ...TEMPLATE, spec: { ...TEMPLATE.spec, steps: steps.map(fetchedHere) } },
        values: { name: 'preview', tier: 'development', account: '333333333333', target: 'preview', ...values },
        directoryContents: DESCRIPTORS,
      });
  const outputOf = async (values: object): Promise<Output> => {
    const { status, text } = await dryRun(values);
    if (status !== 200) throw new Error(`The dry run was refused: ${text}`);
    return (JSON.parse(text) as { readonly output: Output }).output;
  };

  it('offers the action', async () => {
    const { text } = await request(server).get('/api/scaffolder/v2/actions');
    expect((JSON.parse(text) as { id: string }[]).map(({ id }) => id)).toContain('hexastyle:environment:add');
  });

  it('shows the environment, writes nothing, and says what to do next', async () => {
    const before = await hashOf(join(checkout, 'environments'));
    const { text, links } = await outputOf({ owner: 'group:default/platform-team', budget: 250 });

    expect(text.map(({ title }) => title)).toEqual(['What it is', 'environments/preview.yaml', 'What to do next']);
    const [shown, descriptor, next] = text.map(({ content }) => content);
    expect(shown).toContain('--owner=platform-team\n--budget=250');
    expect(descriptor).toContain('name: preview');
    expect(next).toContain('Nothing was written');
    expect(links).toEqual([]);
    expect(await hashOf(join(checkout, 'environments'))).toBe(before);
  }, 60_000);

  it.each([
    ['checkout', {}, 'Environments', 'are in the checkout of this portal'],
    [
      'pull-request',
      { repoUrl: 'github.com?owner=example&repo=hexastyle' },
      'Pull request',
      'On the branch `add-environment-preview`',
    ],
  ])(
    'with the target %s, leads there and writes nothing all the same',
    async (target, more, link, words) => {
      const before = await hashOf(join(checkout, 'environments'));
      const { text, links } = await outputOf({ target, ...more });

      expect(links.map(({ title }) => title)).toEqual([link]);
      expect(text.map(({ content }) => content).at(-1)).toContain(words);
      expect(await hashOf(join(checkout, 'environments'))).toBe(before);
    },
    60_000,
  );

  it.each([
    [{ name: 'Preview' }, 'does not match pattern'],
    [{ account: '1' }, 'does not match pattern'],
    [{ tier: 'big' }, 'is not one of enum values'],
  ])('given %j, then the form refuses it', async (values, words) => {
    const { status, text } = await dryRun(values);
    expect(status).toBe(400);
    expect(text).toContain(words);
  });

  it('fails in the words of the descriptor', async () => {
    const { status, text } = await dryRun({ name: 'staging' });
    expect(status).toBe(400);
    expect(text).toContain('there is an environment of this name already');
  });
});
