import type { RepositoryFacts, ResourceFact } from '../../facts/facts';
import { onceForFile } from '../../facts/once-for-file';
import { evidenceOf, nameOf, property } from '../../facts/query';
import type { Evidence } from '../../report/report';
import { allOf, cannotTell, fails, holds, type Check } from './check';

const BUILDSPEC = 'Source.BuildSpec';

/** The phase `build`, which ends with its first command that fails. */
export const BUILD_PHASE: readonly RegExp[] = [/^build:$/, /^on-failure: ABORT$/];

/** A program of CodeBuild: a file of the repository, or a text of the template. */
interface Program {
  readonly name: string;
  /** Its lines, without what makes them entries of a list. */
  readonly commands: readonly string[];
  readonly evidence: (line: number) => Evidence;
}

/** A line without what makes it an entry of a list; nothing for a comment. */
const commandOf = (line: string): string => (/^\s*#/.test(line) ? '' : line.trim().replace(/^- /, ''));

const commandsOf = (text: string): readonly string[] => text.split(/\r?\n/).map(commandOf);

const commandsIn = onceForFile(commandsOf);

/** A gate hands the folder `packages/infra/buildspecs` on as `buildspecs`. */
const inRepository = (repository: RepositoryFacts, named: string): Program | undefined => {
  const paths = [named, `packages/infra/${named}`];
  for (const path of paths) {
    const commands = commandsIn(repository, path);
    if (commands !== undefined) return { name: path, commands, evidence: (line) => ({ kind: 'code', path, line }) };
  }
  return undefined;
};

/** No path has more than one line. */
const programOf = (repository: RepositoryFacts, project: ResourceFact, value: string): Program | undefined =>
  value.includes('\n')
    ? { name: nameOf(project), commands: commandsOf(value), evidence: () => evidenceOf(project, BUILDSPEC) }
    : inRepository(repository, value);

const inOrder = ({ name, commands, evidence }: Program, wanted: readonly RegExp[]): Check => {
  let from = 0;
  const checks = wanted.map((pattern) => {
    const index = commands.findIndex((command, at) => at >= from && pattern.test(command));
    if (index < 0) return fails(`no line of ${name} in its place matches ${String(pattern)}`, evidence(from + 1));
    from = index + 1;
    return holds(evidence(from));
  });
  const [first = fails(`nothing is asked of ${name}`), ...rest] = checks;
  return allOf(first, ...rest);
};

/** What a build project runs has these lines, whole ones, one after the other. */
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
