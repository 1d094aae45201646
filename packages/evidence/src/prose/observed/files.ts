import { isAbsent, type RepositoryFacts } from '../../facts/facts';
import { nameOfFile, type FileIndex } from '../file-index';
import { agrees, differs, unknown, type Answer, type Known, type Reader, type Said } from '../said';
import type { CodeSpan, Sentence } from '../sentence';

/** What an author means by a file: it has a folder or an ending, and no blank. */
const PATH = /^(?:[\w.@*-]+\/)+[\w.@*-]*$|^[\w@-][\w.@-]*\.(?:md|ts|tsx|js|json|ya?ml|tf|py|sh|sql|toml)$/;

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The files that an author means: one, those of a folder, or those that fit a `*`. */
const filesAt = (path: string, { files }: FileIndex): readonly string[] => {
  const plain = path.replace(/^\.\//, '');
  if (files.has(plain)) return [plain];
  if (!plain.includes('*')) {
    const folder = plain.endsWith('/') ? plain : `${plain}/`;
    return [...files].filter((file) => file.startsWith(folder));
  }
  const pattern = new RegExp(`^${escaped(plain).replaceAll(/\*+/g, '[^/]*')}${plain.endsWith('/') ? '' : '(?:/|$)'}`);
  const start = plain.slice(0, plain.indexOf('*'));
  return [...files].filter((file) => file.startsWith(start) && pattern.test(file));
};

const answer = (path: string, found: readonly string[], { alike }: FileIndex): Answer => {
  if (found.length > 0)
    return agrees(found.length === 1 ? `${path} is in the repository` : `${path} stands for ${found.length} files`);
  const near = alike.get(path.toLowerCase()) ?? alike.get(nameOfFile(path));
  return differs(`no file of the repository is ${path}${near === undefined ? '' : `; there is ${near}`}`);
};

/** The words of a document's title need no other proof than the title. */
const titleWords = (sentence: Sentence, { text, to }: CodeSpan, repository: RepositoryFacts): readonly Said[] => {
  const title = /^# +(.+)$/m.exec(text.endsWith('.md') ? (repository.read(text) ?? '') : '')?.[1] ?? '';
  const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...sentence.text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(({ index, 0: word }) => index >= to && words.has(word.toLowerCase()))
    .map(({ index, 0: word }) => ({ from: index, to: index + word.length, claims: [] }));
};

const readPath = (sentence: Sentence, code: CodeSpan, { facts, index }: Known): readonly Said[] => {
  const { from, to, text } = code;
  const { repository } = facts;
  if (isAbsent(repository)) return [{ from, to, claims: [], answer: unknown(repository.absent) }];
  const found = filesAt(text, index);
  return [
    { from, to, claims: found.flatMap((file) => index.claims.get(file) ?? []), answer: answer(text, found, index) },
    ...titleWords(sentence, code, repository),
  ];
};

/** Files that the author names as code: whether they exist, and which claims rest on them. */
export const fileReader: Reader = (sentence, known) =>
  sentence.codes.filter(({ text }) => PATH.test(text)).flatMap((code) => readPath(sentence, code, known));
