import type { Request } from 'autocannon';
import { median } from '../comparison';
import { load, type Load } from './load';

export interface Program {
  readonly name: string;
  readonly url: string;
  /** What ours has to reach of it, as a ratio. @default nothing: it is ours */
  readonly atLeast?: number | undefined;
}

/** The medians of one program over all rounds. */
export interface Result extends Load, Pick<Program, 'name' | 'atLeast'> {
  /** Median of the ratios of the rounds: requests per second of ours over its. */
  readonly oursOver: number;
}

export interface ComparisonOptions {
  /** Ours is the first. */
  readonly programs: readonly Program[];
  readonly connections: readonly (readonly Request[])[];
  readonly rounds: number;
  /** Of each program in each round. */
  readonly seconds: number;
}

/** So many requests until Node.js has compiled what a program does over and over. */
const WARM_UP = 4000;

/** Loads the programs in turn, round after round: what the machine does besides falls on all of them alike. */
export const comparePrograms = async (options: ComparisonOptions): Promise<readonly Result[]> => {
  const { programs, connections } = options;
  const rounds: Load[][] = [];
  for (const { url } of programs) await load({ url, connections, until: { amount: WARM_UP } });
  for (let round = 0; round < options.rounds; round += 1) {
    const loads: Load[] = [];
    for (const { url } of programs) loads.push(await load({ url, connections, until: { duration: options.seconds } }));
    rounds.push(loads);
  }
  return programs.map(({ name, atLeast }, index) => {
    const of = (figure: (loads: readonly Load[]) => number | undefined): number =>
      median(rounds.map((loads) => figure(loads) ?? Number.NaN));
    return {
      name,
      atLeast,
      perSecond: of((loads) => loads[index]?.perSecond),
      p50: of((loads) => loads[index]?.p50),
      p99: of((loads) => loads[index]?.p99),
      oursOver: of(([ours, ...others]) => (ours?.perSecond ?? NaN) / ([ours, ...others][index]?.perSecond ?? NaN)),
    };
  });
};
