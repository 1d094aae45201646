import type { Finding } from './finding';
import { covers } from './finding-waiver';
import type { FindingWaiver } from './finding-waiver';
import type { WaiverFault } from './waiver-fault';

/**
 * The waivers in force of one environment that match none of its findings: their construct moved, their rule is
 * misspelt, or the gap is closed.
 */
export const waiverFaults = (
  waivers: readonly FindingWaiver[],
  findings: readonly Finding[],
  environment: string,
): readonly WaiverFault[] =>
  waivers
    .filter((waiver) => !findings.some(({ rule, construct }) => covers(waiver, rule, construct)))
    .map(({ file, subject }) => ({
      file,
      problem: `no finding ${subject.rule} at or below ${subject.construct} in ${environment}`,
      fix: `correct rule or construct, take ${environment} off its environments, or delete the file`,
    }));

/** Waivers for environments that no descriptor describes. */
export const unknownEnvironments = (
  waivers: readonly { readonly file: string; readonly environments: readonly string[] }[],
  known: readonly string[],
): readonly WaiverFault[] =>
  waivers.flatMap(({ file, environments }) =>
    environments
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file,
        problem: `there is no environment ${name}`,
        fix: `take it off its environments, which can be ${known.join(', ')}`,
      })),
  );
