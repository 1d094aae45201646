import { dirname, join } from 'node:path/posix';
import { nearest, type Fault } from '@hexastyle/environment';
import { relativeLinks, type Link } from './links';
import type { Repository } from './repository-at';

const wayOut = (anchor: string, anchors: readonly string[]): string => {
  const meant = nearest(anchor, anchors);
  return meant === undefined ? 'write that section, or link to another one' : `did you mean #${meant}?`;
};

/** What is wrong with a place in the repository that something points at; `undefined` when it is there. */
export const deadEnd = (
  repository: Repository,
  path: string,
  anchor: string | undefined,
): Pick<Fault, 'problem' | 'fix'> | undefined => {
  if (!repository.exists(path)) return { problem: `${path} does not exist`, fix: 'write it, or point elsewhere' };
  const anchors = repository.anchors(path);
  if (anchor === undefined || anchors === undefined || anchors.includes(anchor)) return undefined;
  return { problem: `${path} has no heading #${anchor}`, fix: wayOut(anchor, anchors) };
};

/** The links of the given documents that lead nowhere. */
export const deadLinks = (repository: Repository, documents: readonly string[]): readonly Fault[] =>
  documents.flatMap((file) => {
    const check = ({ target, anchor, line }: Link): readonly Fault[] => {
      const path = target === '' ? file : join(dirname(file), target);
      const dead = deadEnd(repository, path, anchor);
      return dead === undefined ? [] : [{ file, line, ...dead }];
    };
    return relativeLinks(repository.read(file)).flatMap(check);
  });
