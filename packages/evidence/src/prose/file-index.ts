import { isAbsent, type Absent, type RepositoryFacts } from '../facts/facts';
import { filesOf } from '../render/markdown/files-of';
import type { Report } from '../report/report';

/** The files of a repository, found by what an author writes. */
export interface FileIndex {
  readonly files: ReadonlySet<string>;
  /** Path by the same path, and by its last part, in lower case. */
  readonly alike: ReadonlyMap<string, string>;
  /** Ids of the verified claims whose evidence lies in a file, by its path. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
}

/** The last part of a path in lower case. */
export const nameOfFile = (path: string): string => (path.split('/').at(-1) ?? '').toLowerCase();

const claimsByFile = ({ claims }: Report): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const claim of claims.filter(({ verdict }) => verdict === 'verified'))
    for (const { path } of filesOf([claim], undefined)) found.set(path, [...(found.get(path) ?? []), claim.id]);
  return found;
};

/** Indexes a repository once, so that every sentence that names a file finds it at once. */
export const indexFiles = (repository: RepositoryFacts | Absent, report: Report): FileIndex => {
  const files = isAbsent(repository) ? [] : [...repository.files].reverse();
  return {
    files: new Set(files),
    alike: new Map([
      ...files.map((file) => [nameOfFile(file), file] as const),
      ...files.map((file) => [file.toLowerCase(), file] as const),
    ]),
    claims: claimsByFile(report),
  };
};
