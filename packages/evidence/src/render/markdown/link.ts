import { code } from './cell';

/** A link to a file of the repository, from a document two folders below its root. */
export const link = (path: string, anchor?: string): string => {
  const target = `../../${path.split('/').map(encodeURIComponent).join('/')}`;
  return anchor === undefined ? `[${code(path)}](${target})` : `[${code(`${path}#${anchor}`)}](${target}#${anchor})`;
};
