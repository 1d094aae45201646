import { isAbsent } from '../../facts/facts';
import { compared, unknown, type Reader } from '../said';
import { patternReader } from './pattern-reader';

const OBJECTIVE =
  /\b(?<which>RTO|RPO)\s*(?:[:=]|-{1,2}|[–—])?\s*(?:of |is )?(?<number>\d+(?:\.\d+)?)\s*(?<unit>h|hours?|min|minutes?)\b/gi;

/** The recovery objectives of the descriptor: `RTO: 4h, RPO: 1h`, or a row of a table. */
export const OBJECTIVE_READERS: readonly Reader[] = [
  patternReader(OBJECTIVE, ({ which = '', number, unit = '' }, { facts: { environment } }) => {
    if (isAbsent(environment)) return unknown(environment.absent);
    const { rtoHours, rpoHours } = environment.recovery;
    const hours = Number(number) / (unit.toLowerCase().startsWith('h') ? 1 : 60);
    const name = which.toUpperCase();
    return compared(`${hours} h`, `${name === 'RTO' ? rtoHours : rpoHours} h`, `the ${name} of the descriptor`);
  }),
];
