import type { RepositoryFacts } from '../../facts/facts';
import { onceForFile } from '../../facts/once-for-file';
import { jsonIn } from './json-in';
import { withoutComments, withoutHashes } from './without-comments';

/** Elsewhere only whole lines are comments, and in documents whatever a browser does not show. */
const withoutCommentLines = (text: string): string =>
  text
    .replaceAll(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/^[^\S\n]*(\/\/|\/?\*|#).*$/gm, '');

/** What is JSON has no comments; files of some tools that are called so do. */
const ofJson = (text: string): string => (jsonIn(text) === undefined ? withoutComments(text) : text);

const readerOf = (path: string): ((text: string) => string) => {
  if (path.endsWith('.json')) return ofJson;
  if (/\.[cm]?[jt]sx?$/.test(path)) return withoutComments;
  return /\.(ya?ml|sh)$/.test(path) ? withoutHashes : withoutCommentLines;
};

const codeOf = (text: string, path: string): string => readerOf(path)(text.replaceAll('\r\n', '\n'));

interface Code {
  readonly text: string;
  readonly lines: () => readonly string[];
}

const read = onceForFile((file, path): Code => {
  const text = codeOf(file, path);
  let lines: readonly string[] | undefined;
  // Splitting at a text is several times faster than at a pattern.
  return { text, lines: () => (lines ??= text.split('\n').map((line) => line.trimEnd())) };
});

/** What a file of the repository says to a machine: its text, in which comments are blank and every line stays where it is. */
export const codeIn = (repository: RepositoryFacts, path: string): string | undefined => read(repository, path)?.text;

/** The same line by line, without spaces at their ends. */
export const linesOfCodeIn = (repository: RepositoryFacts, path: string): readonly string[] | undefined =>
  read(repository, path)?.lines();
