/** Something of a shell that has a beginning and an end. */
interface Block {
  readonly word: string;
  readonly from: number;
  /** Its body, which may not run, and not what it asks first. */
  isInside: boolean;
}

/** What a shell knows of itself while it runs a piece of a program. */
interface Piece {
  readonly reasons: (string | undefined)[];
  readonly blocks: Block[];
  /** `set -e`: a command that fails ends the piece. */
  endsByFailure: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { fi: 'if', esac: 'case', done: 'do', '}': '{', ')': '(' };
const BRANCHES: readonly string[] = ['if', 'case', 'while', 'until'];
const OPENING: readonly string[] = [...BRANCHES, 'for', 'select', '{', '('];
const GOES_ON = /(\|\||&&|\||\\)$/;
const FORGIVES = /\|\|\s*(true|:)\s*$/;
const FUNCTION = /^(function\s+[\w-]+|[\w-]+\s*\(\s*\))/;

const wordsOf = (line: string): readonly string[] =>
  line.replaceAll(/'[^']*'|"(?:\\.|[^"\\])*"/g, 'text').match(/\|\||&&|[|&;()]|[^\s|&;()]+/g) ?? [];

/** An `exit` that not every run comes to ends the build when it says that something failed. */
const exitReason = (piece: Piece, before: string, code: string): string | undefined => {
  const isBranch = before === '||' || before === '&&' || piece.blocks.some(({ isInside }) => isInside);
  if (!isBranch) return 'stands after an exit';
  const tellsFailure = /^[1-9]\d*$/.test(code) || (before === '||' && !/^\d+$/.test(code));
  return tellsFailure ? undefined : 'stands after an exit that some runs come to';
};

const LEAVES = /^(exit|return|exec)$/;

/** What becomes of everything that follows, when a word stands where a command does. */
const endOf = (piece: Piece, words: readonly string[], at: number): string | undefined => {
  const [word = '', ...rest] = words.slice(at);
  if (LEAVES.test(word)) return exitReason(piece, words[at - 1] ?? '', rest[0] ?? '');
  const option = word === 'set' ? rest.slice(0, 2).join(' ') : '';
  if (/^(-\w*e|-o errexit)/.test(option)) piece.endsByFailure = true;
  return /^\+(\w*e|o errexit)/.test(option) ? 'stands under set +e' : undefined;
};

const close = ({ blocks, reasons }: Piece, word: string, next: string): void => {
  const opening = CLOSING[word] ?? '';
  const isOpen = ({ word: each }: Block): boolean =>
    opening === 'do' ? /^(while|until|for|select)$/.test(each) : each === opening;
  const last = blocks.findLastIndex(isOpen);
  if (last < 0) return;
  const [block] = blocks.splice(last);
  if (block !== undefined && /^(\|\|?|&)$/.test(next))
    reasons.fill(`stands inside of ${block.word}, whose failure ends nothing`, block.from);
};

/** Words behind which a command stands. */
const LEADS = /^(\|\||&&|[|&;({!]|then|do|else|elif|if|while|until|time)$/;

const standsAsCommand = (words: readonly string[], at: number): boolean =>
  at === 0 || /^[()]$/.test(words[at] ?? '') || LEADS.test(words[at - 1] ?? '');

const enter = ({ blocks }: Piece): void => {
  const innermost = blocks.at(-1);
  if (innermost !== undefined) innermost.isInside = BRANCHES.includes(innermost.word);
};

const readWord = (piece: Piece, words: readonly string[], at: number): string | undefined => {
  const word = words[at] ?? '';
  if (Object.hasOwn(CLOSING, word)) close(piece, word, words[at + 1] ?? '');
  else if (OPENING.includes(word))
    piece.blocks.push({ word, from: piece.reasons.length - 1, isInside: word === 'case' });
  else if (word === 'then' || word === 'do') enter(piece);
  else return endOf(piece, words, at);
  return undefined;
};

const read = (piece: Piece, words: readonly string[]): string | undefined =>
  words
    .map((_, at) => (standsAsCommand(words, at) ? readWord(piece, words, at) : undefined))
    .find((reason) => reason !== undefined);

const reasonHere = ({ blocks, endsByFailure }: Piece, lines: readonly string[], at: number): string | undefined => {
  const branch = blocks.find(({ isInside }) => isInside);
  if (branch !== undefined) return `stands inside of ${branch.word}`;
  if (GOES_ON.test(lines[at - 1] ?? '')) return 'goes on from the line before';
  if (FORGIVES.test(lines[at] ?? '')) return 'may fail and ends nothing';
  const isLast = lines.slice(at + 1).every((line) => line === '');
  return isLast || endsByFailure ? undefined : 'may fail and ends nothing, without set -e';
};

/**
 * Reads the pieces of a program one after the other, which share a shell, and says of each line why nobody can tell whether it
 * runs and ends the build when it fails; nothing where it does. Whatever looks like a branch is one: this is no shell.
 */
export const unfollowed = (): ((lines: readonly string[]) => readonly (string | undefined)[]) => {
  let end: string | undefined;
  return (lines) => {
    const piece: Piece = { reasons: [], blocks: [], endsByFailure: false };
    lines.forEach((line, at) => {
      piece.reasons.push(end ?? reasonHere(piece, lines, at));
      if (FUNCTION.test(line) || /<<(?!<)/.test(line)) end ??= 'stands after a function or a text of several lines';
      const reached = read(piece, wordsOf(line));
      end ??= reached;
    });
    return piece.reasons;
  };
};
