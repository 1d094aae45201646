import { coversFinding, findingWaivers, waiverIn, type FindingWaiver, type Waiver } from '@hexastyle/environment';
import { isAbsent, type Facts } from '../facts/facts';

/** Whether a waiver speaks of a finding of an environment; `undefined` where the facts that would tell are absent. */
const matches = (waiver: FindingWaiver, { environment, nag }: Facts): boolean | undefined => {
  if (isAbsent(environment) || isAbsent(nag)) return undefined;
  const reading = waiverIn(waiver, environment);
  return nag.findings.some(({ rule, constructPath }) => coversFinding(reading, rule, constructPath));
};

/** What is wrong with a waiver that speaks of nothing in the environments that were judged; absent facts accuse nobody. */
export const unmatched = (waiver: FindingWaiver, judged: readonly Facts[], finding: string): string | undefined => {
  const { rule, construct } = waiver.subject;
  return judged.every((facts) => matches(waiver, facts) === false)
    ? `matches no ${finding}: ${rule} is not found at or below ${construct}. Delete the waiver, or correct its rule and construct`
    : undefined;
};

/** The waivers for every environment that match no finding in any. `judged` are the facts of all environments. */
export const unmatchedAnywhere = (waivers: readonly Waiver[], judged: readonly Facts[]): readonly string[] =>
  findingWaivers(waivers)
    .filter(({ environments }) => environments === 'all')
    .flatMap((waiver) => {
      const fault = unmatched(waiver, judged, 'finding of any environment');
      return fault === undefined ? [] : [`${waiver.file}: ${fault}.`];
    });
