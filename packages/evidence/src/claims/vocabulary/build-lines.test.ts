import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLines } from './build-lines';

const reasonFor = (commands: readonly string[], wanted = 'npm test'): string | undefined => {
  const lines = buildLines(
    ['phases:', '  build:', '    commands:', ...commands.map((each) => `      ${each}`)].join('\n'),
  );
  const found = lines.find(({ text }) => text === wanted);
  return found === undefined ? 'is not there' : found.unfollowed;
};

test.each<[string, readonly string[]]>([
  ['a command', ['- npm ci', '- npm test']],
  ['a command after one that may end the build', ['- test -n "$A" || exit 1', '- npm test']],
  ['the last line of a block', ['- |', '  npm ci', '  npm test']],
  ['a line under set -e', ['- |', '  set -euo pipefail', '  npm test', '  npm ci']],
  ['a line after a branch', ['- |', '  set -e', '  if [ -z "$A" ]; then exit 1; fi', '  npm test']],
  ['a line of a loop', ['- |', '  set -e', '  for each in $ALL; do', '    npm test', '  done']],
  ['a word in quotes', ['- echo "exit; if false; then"', '- npm test']],
  ['a comment', ['# - exit 0', '- npm test # exit']],
])('given %s, then it is followed', (_what, commands) => {
  expect(reasonFor(commands)).toBeUndefined();
});

test.each<[string, readonly string[], string]>([
  ['a command after an exit', ['- exit 0', '- npm test'], 'stands after an exit'],
  ['a line after an exit', ['- |', '  set -e', '  exit 0', '  npm test'], 'stands after an exit'],
  ['a command after an exit of some runs', ['- test -z "$A" && exit 0', '- npm test'], 'some runs'],
  ['a line after a branch that exits', ['- |', '  set -e', '  if a; then exit; fi', '  npm test'], 'some runs'],
  ['a branch', ['- |', '  if false; then', '    npm test', '  fi'], 'inside of if'],
  ['another branch', ['- |', '  if a; then', '    b', '  else', '    npm test', '  fi'], 'inside of if'],
  ['a case', ['- |', '  case "$A" in', '    b)', '    npm test', '    ;;', '  esac'], 'inside of case'],
  ['a loop that may not run', ['- |', '  while false; do', '    npm test', '  done'], 'inside of while'],
  ['a group that may fail', ['- |', '  (', '  set -e', '  npm test', '  ) || true'], 'whose failure ends nothing'],
  ['a line that goes on', ['- |', '  set -e', '  true ||', '  npm test'], 'goes on'],
  ['a command under set +e', ['- set +e', '- npm test'], 'under set +e'],
  ['a line that is not the last', ['- |', '  npm test', '  true'], 'without set -e'],
  ['a function', ['- |', '  set -e', '  never() {', '  npm test', '  }'], 'after a function'],
  ['a text', ['- |', '  set -e', '  cat <<END', '  npm test', '  END'], 'a text of several lines'],
])('given %s, then nobody can tell', (_what, commands, because) => {
  expect(reasonFor(commands)).toContain(because);
});

test.each<[string, readonly string[]]>([
  ['a comment', ['# - npm test']],
  ['a text that YAML joins', ['- npm test', '  || true']],
  ['a folded block', ['- >', '  npm test', '  || true']],
])('given %s, then no line is the command', (_what, commands) => {
  expect(reasonFor(commands)).toBe('is not there');
});

test('given a command that may fail, then its line says so', () => {
  expect(reasonFor(['- npm test || true'], 'npm test || true')).toBe('may fail and ends nothing');
});

test('given an entry of another list, then what its text says does not matter', () => {
  const [, , entry] = buildLines('artifacts:\n  files:\n    - exit 0');
  expect(entry).toEqual({ text: '- exit 0' });
});

test('given the preview of the platform, then the change sets in it are followed', () => {
  const path = join(__dirname, '../../../../infra/buildspecs/preview.yaml');
  const lines = buildLines(readFileSync(path, 'utf8')).filter(({ text }) =>
    /aws cloudformation de(ploy|lete)/.test(text),
  );
  expect(lines.map(({ unfollowed }) => unfollowed)).toEqual([undefined, undefined]);
});
