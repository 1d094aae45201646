import { unfollowed } from './unfollowed';
import { withoutHashes } from './without-comments';

/** One line of a program of CodeBuild. */
export interface BuildLine {
  /** The line without what makes it an entry of a list; with the lines that YAML joins to it. */
  readonly text: string;
  /** Why nobody can tell from here whether it runs, and whether the build ends when it fails. */
  readonly unfollowed?: string | undefined;
}

const BLOCK = /^\s*- [|>]/;
const ENTRY = /^\s*- /;
const indentOf = (line: string): number => line.search(/\S|$/);

/** The lines after `from` that stand deeper than it, and with them those that are empty. */
const deeperAfter = (lines: readonly string[], from: number): number => {
  const indent = indentOf(lines[from] ?? '');
  const next = lines.findIndex((line, at) => at > from && line !== '' && indentOf(line) <= indent);
  return next < 0 ? lines.length : next;
};

/** YAML joins the lines of a folded block and of a plain text: the first is the whole command, and the others are none. */
const joined = (lines: readonly string[]): readonly BuildLine[] => {
  const [first = '', ...rest] = lines.map((line) => line.trim());
  const isFolded = /^- >/.test(first);
  const text = [...(isFolded ? [] : [first.replace(/^- /, '')]), ...rest].filter((line) => line !== '').join(' ');
  return [{ text }, ...rest.map(() => ({ text: '' }))];
};

/** One entry of a list of commands, which runs in one piece. */
const entryOf = (lines: readonly string[], runs: (commands: readonly string[]) => readonly (string | undefined)[]) => {
  const [first = '', ...rest] = lines;
  if (!/^\s*- \|/.test(first)) {
    const whole = joined(lines);
    const [reason] = runs([whole[0]?.text ?? '']);
    return whole.map((line, at) => (at === 0 ? { ...line, unfollowed: reason } : line));
  }
  const commands = rest.map((line) => line.trim());
  const reasons = runs(commands);
  return [{ text: '' }, ...commands.map((text, at) => ({ text, unfollowed: reasons[at] }))];
};

/** The lines of a buildspec, each with what is in the way of saying that it runs. */
export const buildLines = (text: string): readonly BuildLine[] => {
  const lines = withoutHashes(text.replaceAll('\r\n', '\n'))
    .split('\n')
    .map((line) => line.trimEnd());
  const runs = unfollowed();
  const found: BuildLine[] = [];
  let key = '';
  while (found.length < lines.length) {
    const at = found.length;
    const line = lines[at] ?? '';
    if (key === 'commands' && ENTRY.test(line)) {
      found.push(...entryOf(lines.slice(at, deeperAfter(lines, at)), runs));
    } else {
      key = BLOCK.test(line) ? '' : (/^\s*([\w-]+):/.exec(line)?.[1] ?? key);
      found.push({ text: line.trim() });
    }
  }
  return found;
};
