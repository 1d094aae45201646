import { coversFinding, waiverIn } from '@hexastyle/environment';
import type { Environment, FindingWaiver, WaiverScope } from '@hexastyle/environment';
import type { Finding } from './finding';
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
    .filter(({ environments }) => environments !== 'all')
    .filter((waiver) => !findings.some(({ rule, construct }) => coversFinding(waiver, rule, construct)))
    .map(({ file, subject }) => ({
      file,
      problem: `no finding ${subject.rule} at or below ${subject.construct} in ${environment}`,
      fix: `correct rule or construct, take ${environment} off its environments, or delete the file`,
    }));

/** The waivers for every environment that match no finding of any. `findings` are those of all `environments`. */
export const unmatchedAnywhere = (
  waivers: readonly FindingWaiver[],
  findings: readonly Finding[],
  environments: readonly Environment[],
): readonly WaiverFault[] =>
  waivers
    .filter((waiver) => waiver.environments === 'all')
    .filter((waiver) => {
      const readings = environments.map((environment) => waiverIn(waiver, environment));
      return !findings.some(({ rule, construct }) =>
        readings.some((reading) => coversFinding(reading, rule, construct)),
      );
    })
    .map(({ file, subject }) => ({
      file,
      problem: `no finding ${subject.rule} at or below ${subject.construct} in any environment`,
      fix: 'correct rule or construct, or delete the file',
    }));

/** Waivers for environments that no descriptor describes. */
export const unknownEnvironments = (
  waivers: readonly { readonly file: string; readonly environments: WaiverScope }[],
  known: readonly string[],
): readonly WaiverFault[] =>
  waivers.flatMap(({ file, environments }) =>
    (environments === 'all' ? [] : environments)
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file,
        problem: `there is no environment ${name}`,
        fix: `take it off its environments, which can be ${known.join(', ')}`,
      })),
  );
