import type { CommandReport } from './pipelines/command-report';
import type { Removed } from './prune';

/** What became of one stack. */
export interface StackReport {
  readonly name: string;
  readonly region: string;
  /** Resources of its template. */
  readonly total: number;
  /** Resources that the emulator made. */
  readonly created: number;
  /** Of these, those that the service that owns them has as well. */
  readonly found: number;
  /** Resources that were still there after the stack was gone, as its template wants. */
  readonly retained: number;
  /** Resources that the emulator should have deleted and never does, by a list that is checked. */
  readonly lingering: number;
  /** Not deployed, with the reason. */
  readonly removed: readonly Removed[];
  /** One line each; none is a success. */
  readonly faults: readonly string[];
}

/** What became of all of them. */
export interface Report {
  readonly environment: string;
  readonly stacks: readonly StackReport[];
  /** Of the buildspecs that call AWS, in the order in which they were run. */
  readonly commands: readonly CommandReport[];
  /** Types that are taken out before deployment. */
  readonly unmodelled: readonly string[];
  /** Of the stacks, the list and the commands, one line each. */
  readonly faults: readonly string[];
  readonly seconds: number;
}

const sum = (
  stacks: readonly StackReport[],
  figure: 'total' | 'created' | 'found' | 'retained' | 'lingering',
): number => stacks.reduce((total, stack) => total + stack[figure], 0);

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, column) => (column === 0 ? String(cell).padEnd(36) : String(cell).padStart(10))).join('');

const commandRow = ({ project, buildspec, command, seconds, faults }: CommandReport): string => {
  const verdict = faults.length === 0 ? 'ok      ' : 'FAILED  ';
  return `${verdict}${project} (${buildspec}.yaml, ${seconds} s): ${command.slice(0, 60)}`;
};

/** A report as the terminal shows it. */
export const describeReport = ({ stacks, commands, unmodelled, faults, seconds }: Report): string =>
  [
    row(['stack', 'total', 'created', 'found', 'retained', 'lingering']),
    ...stacks.map((stack) =>
      row([stack.name, stack.total, stack.created, stack.found, stack.retained, stack.lingering]),
    ),
    row([
      'all',
      sum(stacks, 'total'),
      sum(stacks, 'created'),
      sum(stacks, 'found'),
      sum(stacks, 'retained'),
      sum(stacks, 'lingering'),
    ]),
    '',
    `Not modelled, so not deployed (${unmodelled.length} types, and what refers to them):`,
    ...unmodelled.map((type) => {
      const ids = stacks.flatMap(({ removed }) => removed.filter((each) => each.type === type));
      return `  ${type} (${ids.length})`;
    }),
    '',
    'Commands of the pipelines:',
    ...commands.map(commandRow),
    ...faults.map((fault) => `FAILED  ${fault}`),
    '',
    faults.length === 0
      ? `Deployed, destroyed and delivered in ${seconds} s`
      : `${faults.length} failures in ${seconds} s`,
  ].join('\n');
