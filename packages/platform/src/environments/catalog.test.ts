import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { accountOf, descriptor, TWO_ENVIRONMENTS } from '../testing/repository';
import { synthesized } from '../testing/synthesized';

const entitySchema = z.object({
  kind: z.string(),
  metadata: z.object({
    name: z.string(),
    annotations: z.record(z.string(), z.string()).optional(),
    links: z.array(z.record(z.string(), z.string())).optional(),
  }),
  spec: z.record(z.string(), z.unknown()),
});

const entities = (files: Readonly<Record<string, string>> = TWO_ENVIRONMENTS): z.infer<typeof entitySchema>[] =>
  parseAllDocuments(String(synthesized(files)['catalog-info.yaml'])).map((document) =>
    entitySchema.parse(document.toJS()),
  );

it('the catalog has the system, its parts, its API, an entity per environment and their team', () => {
  expect(entities().map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    'System house',
    'Component house-api',
    'Component house-web',
    'Component house-infra',
    'Component house-evidence',
    'Component house-live',
    'Component house-portal',
    'API house-habits',
    'Resource house-blue',
    'Resource house-green',
    'Group platform-team',
  ]);
});

it('an environment says where it runs', () => {
  const blue = entities().find(({ metadata }) => metadata.name === 'house-blue');

  expect(blue?.spec['type']).toBe('environment');
  expect(blue?.metadata.annotations).toMatchObject({
    'hexastyle.dev/environment': 'blue',
    'hexastyle.dev/region': 'us-east-1',
    'hexastyle.dev/account': accountOf(20),
  });
});

it('the system and what is deployed of it name the environments, and nothing else does', () => {
  const named = entities().filter(({ metadata }) => metadata.annotations?.['hexastyle.dev/environments'] !== undefined);

  expect(named.map(({ metadata }) => metadata.name)).toEqual(['house', 'house-api', 'house-web', 'house-infra']);
  expect(named[0]?.metadata.annotations).toMatchObject({ 'hexastyle.dev/environments': 'blue, green' });
});

it('what is deployed names the layers that it answers for, each layer once', () => {
  const layers = entities().flatMap(
    ({ metadata }) => metadata.annotations?.['hexastyle.dev/component']?.split(', ') ?? [],
  );

  expect(layers.toSorted()).toEqual([
    'api',
    'cost',
    'data',
    'delivery',
    'edge',
    'identity',
    'network',
    'observability',
    'recovery',
  ]);
});

it('an environment leads to its own runbooks and to how it is recovered', () => {
  const found = entities({
    ...TWO_ENVIRONMENTS,
    'docs/runbooks/index.md': '# Runbooks\n',
    'docs/runbooks/api-errors.md': '# API answers with errors\n',
    'docs/runbooks/before-you-start.md': '# Before you start\n',
    'docs/recovery/strategy.md': '# Recovery of <environment>\n',
  });
  const { links, annotations } = found.find(({ metadata }) => metadata.name === 'house-green')?.metadata ?? {};
  const address = 'https://github.com/example/house/blob/main/docs';

  expect(links).toEqual([
    { title: 'API answers with errors', url: `${address}/runbooks/green/api-errors.md`, icon: 'docs', type: 'runbook' },
    { title: 'Before you start', url: `${address}/runbooks/green/before-you-start.md`, icon: 'docs', type: 'runbook' },
    { title: 'Recovery of green', url: `${address}/recovery/green/strategy.md`, icon: 'docs', type: 'documentation' },
  ]);
  expect(annotations).toMatchObject({
    'backstage.io/techdocs-entity': 'system:default/house',
    'backstage.io/techdocs-entity-path': '/runbooks/green/before-you-start',
  });
});

it('an environment without documents leads to none', () => {
  const { links, annotations } = entities().find(({ metadata }) => metadata.name === 'house-blue')?.metadata ?? {};

  expect(links).toEqual([]);
  expect(annotations).not.toHaveProperty(['backstage.io/techdocs-entity-path']);
});

it('an environment of another team brings that team into the catalog', () => {
  const red = descriptor('red', 40).replace('owner: platform-team', 'owner: payments');

  const found = entities({ 'environments/red.yaml': red });

  expect(found.find(({ metadata }) => metadata.name === 'house-red')?.spec['owner']).toBe('payments');
  expect(found.filter(({ kind }) => kind === 'Group').map(({ metadata }) => metadata.name)).toEqual([
    'platform-team',
    'payments',
  ]);
});
