import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceLocation } from '../../report/report';

/** A path is absolute, or relative to the root, as in an assembly that forgot where it was made. */
const FRAME = /(?<file>(?:file:\/\/|\/|[A-Za-z]:[\\/]|(?<=^|\()(?![a-z]+:)[\w@.-])[^()]*?):(?<line>\d+)(?::\d+)?\)?$/;

/** Dependencies, and what is not below the root. */
const isForeign = (path: string): boolean =>
  path === '' || path.startsWith('../') || /^[A-Za-z]:|^\//.test(path) || path.split('/').includes('node_modules');

const within = (root: string, frame: string): SourceLocation | undefined => {
  const { file, line } = FRAME.exec(frame.trim())?.groups ?? {};
  if (file === undefined || line === undefined || Number(line) < 1) return undefined;
  const path = relative(root, file.startsWith('file://') ? fileURLToPath(file) : resolve(root, file))
    .split(sep)
    .join('/');
  return isForeign(path) ? undefined : { file: path, line: Number(line) };
};

/** Finds the first frame of a creation stack that lies in the repository and not in a dependency. */
export type SourceOf = (frames: readonly unknown[]) => SourceLocation | undefined;

/** What finds sources in the repository at `root`. The resources of an app share most of their frames, so each is read once. */
export const sourcesIn = (root: string): SourceOf => {
  const read = new Map<unknown, SourceLocation | undefined>();
  return (frames) => {
    for (const frame of frames) {
      if (!read.has(frame)) read.set(frame, typeof frame === 'string' ? within(root, frame) : undefined);
      const source = read.get(frame);
      if (source !== undefined) return source;
    }
    return undefined;
  };
};
