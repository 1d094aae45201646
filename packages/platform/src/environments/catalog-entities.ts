import type { Environment } from '@hexastyle/environment';
import { catalogLinks, docsAnnotations, type DocumentSources } from './catalog-links';

/** An entity of Backstage's software catalog. */
export interface CatalogEntity {
  readonly apiVersion: 'backstage.io/v1alpha1';
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

const COMPONENTS = [
  { name: 'api', type: 'service', description: 'The Koa program behind the habit tracker' },
  { name: 'web', type: 'website', description: 'The habit tracker in the browser' },
  { name: 'infra', type: 'infrastructure', description: 'The CDK app, one assembly per environment' },
  { name: 'evidence', type: 'library', description: 'Judges the claims that the platform makes' },
  { name: 'live', type: 'library', description: 'Reads the AWS account of an environment' },
  { name: 'portal', type: 'website', description: 'The Backstage portal' },
] as const;

const entity = (kind: string, metadata: CatalogEntity['metadata'], spec: CatalogEntity['spec']): CatalogEntity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata,
  spec,
});

const component =
  (system: string, owner: string) =>
  (part: (typeof COMPONENTS)[number]): CatalogEntity =>
    entity(
      'Component',
      {
        name: `${system}-${part.name}`,
        title: part.name,
        description: part.description,
        annotations: { 'backstage.io/techdocs-entity': `system:default/${system}` },
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
export function catalogEntities({ system, owner, environments, sources }: Cataloged): readonly CatalogEntity[] {
  const teams = new Set([owner, ...environments.map((environment) => environment.owner)]);
  return [
    entity('System', { name: system, annotations: { 'backstage.io/techdocs-ref': 'dir:.' } }, { owner }),
    ...COMPONENTS.map(component(system, owner)),
    entity(
      'API',
      { name: `${system}-habits`, title: 'habits', description: 'Accounts, habits, entries and today' },
      { type: 'openapi', lifecycle: 'production', owner, system, definition: { $text: './packages/api/openapi.json' } },
    ),
    ...environments.map(resource(system, sources)),
    ...[...teams].map(group),
  ];
}
