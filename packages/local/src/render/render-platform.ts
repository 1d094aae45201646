import type { Environment } from '@hexastyle/environment';
import { platformFacts } from './assembly/platform-facts';
import { renderDocuments, type Documents } from './documents/render-documents';
import { runbookIndex } from './documents/runbook-index';
import { RUNBOOK_INDEX, sourcesIn } from './documents/source';
import { renderPictures } from './picture/render-pictures';
import { dirname } from 'node:path/posix';

/** Every document that repeats what the assemblies know, by its path. */
export const renderPlatform = (root: string, environments: readonly Environment[]): Documents => {
  const platforms = environments.map((environment) => platformFacts(root, environment));
  const runbooks = sourcesIn(root).filter((source) => dirname(source) === dirname(RUNBOOK_INDEX));
  return new Map([
    ...renderDocuments(root, platforms),
    ...renderPictures(root, platforms),
    [RUNBOOK_INDEX, runbookIndex(platforms, runbooks)],
  ]);
};
