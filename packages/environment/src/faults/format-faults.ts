import type { Fault } from './fault';

const formatFault = ({ file, line, problem, fix }: Fault): string =>
  `${file}${line > 0 ? `:${line}` : ''}  ${problem}  -> ${fix}`;

/** One line a fault: `environments/staging.yaml:12  unknown key "databse"  -> did you mean "database"?`. */
export const formatFaults = (faults: readonly Fault[]): string => faults.map(formatFault).join('\n');
