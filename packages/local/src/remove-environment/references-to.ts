import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../check/generated-files';
import { listFiles } from '../check/git';
import { RENDERED_MARK } from '../render/documents/fill-document';
import { WELL_ARCHITECTED } from '../render/renderings';
import type { Reference } from './removal';

const WRITTEN_BY_PEOPLE = /\.(md|ya?ml|json|html)$/;

/** Lines of documents and catalogs that people wrote and that lead to files of an environment, which go with it. */
export const referencesTo = (root: string, name: string): readonly Reference[] => {
  const path = new RegExp(
    `\\b(environments|runbooks|recovery|deploying|architecture|well-architected)/${name}(\\.md|\\.yaml|/)`,
  );
  const generated = new Set([...generatedFiles(root), 'docs/runbooks/index.md']);
  const read = (file: string): string =>
    lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true
      ? readFileSync(join(root, file), 'utf8')
      : '';
  return listFiles(root)
    .filter((file) => WRITTEN_BY_PEOPLE.test(file) && !generated.has(file) && !file.startsWith(`${WELL_ARCHITECTED}/`))
    .map((file) => [file, read(file)] as const)
    .filter(([, text]) => !text.startsWith(RENDERED_MARK))
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => (path.test(line) ? [{ file, line: index + 1 }] : [])),
    );
};
