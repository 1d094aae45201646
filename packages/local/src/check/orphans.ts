import { PROJEN_MARKER } from 'projen/lib/common';
import { generatedFiles } from './generated-files';
import { filesWith } from './git';

/** Files that claim to be generated, although nothing generates them any more: edits to them look lost, and are not. */
export const findOrphans = (root: string): readonly string[] => {
  const generated = new Set(generatedFiles(root));
  return filesWith(root, PROJEN_MARKER).filter((path) => !generated.has(path));
};
