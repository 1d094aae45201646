import type { PlatformFacts } from './assembly/platform-facts';
import { renderDocuments, type Documents } from './documents/render-documents';
import { runbookIndex } from './documents/runbook-index';
import { RUNBOOK_INDEX, sourcesIn } from './documents/source';
import { renderPictures } from './picture/render-pictures';
import { dirname } from 'node:path/posix';

/** Every document that repeats what the assemblies know, by its path. */
export const renderPlatform = (root: string, platforms: readonly PlatformFacts[]): Documents => {
  const runbooks = sourcesIn(root).filter((source) => dirname(source) === dirname(RUNBOOK_INDEX));
  return new Map([
    ...renderDocuments(root, platforms),
    ...renderPictures(root, platforms),
    [RUNBOOK_INDEX, runbookIndex(platforms, runbooks)],
  ]);
};
