import type { RepositoryFacts, ResourceFact } from '../../facts/facts';
import { onceForFile } from '../../facts/once-for-file';
import { evidenceOf, nameOf, property } from '../../facts/query';
import type { Evidence } from '../../report/report';
import { buildLines, type BuildLine } from './build-lines';
import { allOf, cannotTell, fails, holds, type Check } from './check';

const BUILDSPEC = 'Source.BuildSpec';

/** The phase `build`, which ends with its first command that fails. */
export const BUILD_PHASE: readonly RegExp[] = [/^build:$/, /^on-failure: ABORT$/];

/** A program of CodeBuild: a file of the repository, or a text of the template. */
interface Program {
  readonly name: string;
  readonly lines: readonly BuildLine[];
  readonly evidence: (line: number) => Evidence;
}

const linesIn = onceForFile(buildLines);

/** A gate hands the folder `packages/infra/buildspecs` on as `buildspecs`. */
const inRepository = (repository: RepositoryFacts, named: string): Program | undefined => {
  const paths = [named, `packages/infra/${named}`];
  for (const path of paths) {
    const lines = linesIn(repository, path);
    if (lines !== undefined) return { name: path, lines, evidence: (line) => ({ kind: 'code', path, line }) };
  }
  return undefined;
};

/** No path has more than one line. */
const programOf = (repository: RepositoryFacts, project: ResourceFact, value: string): Program | undefined =>
  value.includes('\n')
    ? { name: nameOf(project), lines: buildLines(value), evidence: () => evidenceOf(project, BUILDSPEC) }
    : inRepository(repository, value);

/** The first line that matches and can be followed, else the first that matches. */
const lineOf = (lines: readonly BuildLine[], from: number, pattern: RegExp): number => {
  const isWanted = ({ text }: BuildLine, at: number): boolean => at >= from && pattern.test(text);
  const followed = lines.findIndex((line, at) => isWanted(line, at) && line.unfollowed === undefined);
  return followed < 0 ? lines.findIndex(isWanted) : followed;
};

const inOrder = ({ name, lines, evidence }: Program, wanted: readonly RegExp[]): Check => {
  let from = 0;
  const checks = wanted.map((pattern) => {
    const index = lineOf(lines, from, pattern);
    if (index < 0) return fails(`no line of ${name} in its place matches ${String(pattern)}`, evidence(from + 1));
    from = index + 1;
    const why = lines[index]?.unfollowed;
    return why === undefined ? holds(evidence(from)) : cannotTell(`line ${from} of ${name} ${why}`, evidence(from));
  });
  const [first = fails(`nothing is asked of ${name}`), ...rest] = checks;
  return allOf(first, ...rest);
};

/** What a build project runs has these lines, whole ones, one after the other; of one that may not run nobody can tell. */
export const expectCommands = (
  repository: RepositoryFacts,
  project: ResourceFact,
  wanted: readonly RegExp[],
): Check => {
  const evidence = evidenceOf(project, BUILDSPEC);
  const found = property(project, BUILDSPEC);
  if (found.kind === 'unresolved') return cannotTell(`${BUILDSPEC} of ${nameOf(project)} ${found.reason}`, evidence);
  if (found.kind === 'absent' || typeof found.value !== 'string')
    return fails(`${BUILDSPEC} of ${nameOf(project)} is not set`, evidence);
  const program = programOf(repository, project, found.value);
  return program === undefined
    ? fails(`${found.value}, which ${nameOf(project)} runs, does not exist`, evidence)
    : allOf(holds(evidence), inOrder(program, wanted));
};
