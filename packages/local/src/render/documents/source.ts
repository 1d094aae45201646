import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';

/** Folders whose documents are rendered for every environment, and single documents that are. */
const FOLDERS = ['docs/runbooks', 'docs/recovery'];
const DOCUMENTS = ['docs/deploying.md'];

/** Rendered as a whole; it is no source. */
export const RUNBOOK_INDEX = 'docs/runbooks/index.md';

/** The documents with placeholders, relative to the repository's root, sorted. */
export const sourcesIn = (root: string): readonly string[] => [
  ...FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => join(folder, name))
      .filter((path) => path !== RUNBOOK_INDEX),
  ),
  ...DOCUMENTS.filter((path) => existsSync(join(root, path))),
];

/** Whether a path is that of a document with placeholders, should it exist. */
export const isSource = (path: string): boolean =>
  path !== RUNBOOK_INDEX && (DOCUMENTS.includes(path) || (FOLDERS.includes(dirname(path)) && path.endsWith('.md')));

/** Where a source is rendered to: `docs/runbooks/<environment>/x.md` of `docs/runbooks/x.md`, `docs/x/<environment>.md` of `docs/x.md`. */
export const outputOf = (source: string, environment: string): string =>
  DOCUMENTS.includes(source)
    ? join(source.replace(/\.md$/, ''), `${environment}.md`)
    : join(dirname(source), environment, basename(source));
