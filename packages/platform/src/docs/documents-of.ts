import type { Environment } from '@hexastyle/environment';
import type { Document } from './documents';

/** Folders whose documents are sources: readers get them with the names of an environment. */
export const SOURCES = { runbooks: 'docs/runbooks', recovery: 'docs/recovery' } as const;

/** Of all environments together, so that it is no source. */
export const RUNBOOK_INDEX = 'runbooks/index.md';

/** The documents of an environment that sources in one folder are rendered to. */
export const documentsOf = ({ name }: Environment, sources: readonly Document[]): readonly Document[] =>
  sources
    .filter(({ path }) => path !== RUNBOOK_INDEX)
    .map(({ title, path }) => ({
      title: title.replaceAll('<environment>', name),
      path: path.replace('/', `/${name}/`),
    }));
