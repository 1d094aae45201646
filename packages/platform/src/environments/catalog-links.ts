import type { Environment } from '@hexastyle/environment';
import type { Document } from '../docs/documents';
import { documentsOf } from '../docs/documents-of';

/** How to sign in, and which runbook to open. */
const ENTRY = '/before-you-start.md';

/** Documents by folder below `docs`, from which those of every environment are rendered. */
export interface DocumentSources {
  readonly runbooks: readonly Document[];
  readonly recovery: readonly Document[];
}

/** A link of an entity: https://backstage.io/docs/features/software-catalog/descriptor-format#links-optional */
interface CatalogLink {
  readonly url: string;
  readonly title: string;
  readonly icon: 'docs';
  readonly type: 'runbook' | 'documentation';
}

const link =
  ({ repository, branch }: Environment['pipeline'], type: CatalogLink['type']) =>
  ({ title, path }: Document): CatalogLink => ({
    url: `https://github.com/${repository}/blob/${branch}/docs/${path}`,
    title,
    icon: 'docs',
    type,
  });

/** What answers the alarms of the environment and brings it back, as the repository's host shows it. */
export const catalogLinks = (environment: Environment, sources: DocumentSources): readonly CatalogLink[] => [
  ...documentsOf(environment, sources.runbooks).map(link(environment.pipeline, 'runbook')),
  ...documentsOf(environment, sources.recovery).map(link(environment.pipeline, 'documentation')),
];

/**
 * Leads from the entity to its runbooks among the documents of the system.
 * Names: https://backstage.io/docs/features/software-catalog/well-known-annotations
 */
export const docsAnnotations = (
  system: string,
  environment: Environment,
  { runbooks }: DocumentSources,
): Readonly<Record<string, string>> => {
  const entry = documentsOf(environment, runbooks).find(({ path }) => path.endsWith(ENTRY));
  return {
    'backstage.io/techdocs-entity': `system:default/${system}`,
    ...(entry && { 'backstage.io/techdocs-entity-path': `/${entry.path.replace(/\.md$/, '')}` }),
  };
};
