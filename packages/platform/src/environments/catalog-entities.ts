import type { Environment } from '@hexastyle/environment';
import { catalogLinks, docsAnnotations, type DocumentSources } from './catalog-links';

/** An entity of Backstage's software catalog. */
export interface CatalogEntity {
  readonly apiVersion: 'backstage.io/v1alpha1';
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

/** `layers`: the values of the tag `Component` that the part answers for in the environments; without one it runs in none. */
const COMPONENTS = [
  { name: 'api', type: 'service', layers: ['api'], description: 'The Koa program behind the habit tracker' },
  { name: 'web', type: 'website', layers: ['edge'], description: 'The habit tracker in the browser' },
  {
    name: 'infra',
    type: 'infrastructure',
    layers: ['network', 'data', 'observability', 'recovery', 'delivery', 'identity', 'cost'],
    description: 'The CDK app, one assembly per environment',
  },
  { name: 'evidence', type: 'library', layers: [], description: 'Judges the claims that the platform makes' },
  { name: 'live', type: 'library', layers: [], description: 'Reads the AWS account of an environment' },
  { name: 'portal', type: 'website', layers: [], description: 'The Backstage portal' },
] as const;

/** What the portal shows the environments of a system or a component by. */
const environmentsOf = (environments: readonly Environment[]): Readonly<Record<string, string>> =>
  environments.length === 0 ? {} : { 'hexastyle.dev/environments': environments.map(({ name }) => name).join(', ') };

const entity = (kind: string, metadata: CatalogEntity['metadata'], spec: CatalogEntity['spec']): CatalogEntity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata,
  spec,
});

const component =
  ({ system, owner, environments }: Cataloged) =>
  (part: (typeof COMPONENTS)[number]): CatalogEntity =>
    entity(
      'Component',
      {
        name: `${system}-${part.name}`,
        title: part.name,
        description: part.description,
        annotations: {
          'backstage.io/techdocs-entity': `system:default/${system}`,
          ...(part.layers.length > 0 && {
            ...environmentsOf(environments),
            'hexastyle.dev/component': part.layers.join(', '),
          }),
        },
      },
      {
        type: part.type,
        lifecycle: 'production',
        owner,
        system,
        ...(part.name === 'api' ? { providesApis: [`${system}-habits`] } : {}),
        ...(part.name === 'web' ? { consumesApis: [`${system}-habits`] } : {}),
      },
    );

const resource =
  (system: string, sources: DocumentSources) =>
  (environment: Environment): CatalogEntity =>
    entity(
      'Resource',
      {
        name: `${system}-${environment.name}`,
        title: environment.name,
        description: `The ${environment.tier} environment in ${environment.region}`,
        annotations: {
          'hexastyle.dev/environment': environment.name,
          'hexastyle.dev/tier': environment.tier,
          'hexastyle.dev/region': environment.region,
          'hexastyle.dev/dr-region': environment.drRegion,
          'hexastyle.dev/account': environment.account,
          ...docsAnnotations(system, environment, sources),
        },
        links: catalogLinks(environment, sources),
      },
      { type: 'environment', owner: environment.owner, system },
    );

const group = (name: string): CatalogEntity => entity('Group', { name }, { type: 'team', children: [] });

/** What the catalog is written from. */
export interface Cataloged {
  readonly system: string;
  readonly owner: string;
  readonly environments: readonly Environment[];
  readonly sources: DocumentSources;
}

/** The system, its parts, its API, its environments and the teams that answer for them. */
export function catalogEntities(cataloged: Cataloged): readonly CatalogEntity[] {
  const { system, owner, environments, sources } = cataloged;
  const teams = new Set([owner, ...environments.map((environment) => environment.owner)]);
  return [
    entity(
      'System',
      { name: system, annotations: { 'backstage.io/techdocs-ref': 'dir:.', ...environmentsOf(environments) } },
      { owner },
    ),
    ...COMPONENTS.map(component(cataloged)),
    entity(
      'API',
      { name: `${system}-habits`, title: 'habits', description: 'Accounts, habits, entries and today' },
      { type: 'openapi', lifecycle: 'production', owner, system, definition: { $text: './packages/api/openapi.json' } },
    ),
    ...environments.map(resource(system, sources)),
    ...[...teams].map(group),
  ];
}
