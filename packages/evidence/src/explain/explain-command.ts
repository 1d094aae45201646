import { CLAIMS } from '../claims/registry';
import { judgeTarget, type Run } from '../cli/judge-target';
import type { ExplainOptions } from '../cli/options';
import { runOf } from '../cli/run-of';
import type { Target, Targets } from '../cli/target';
import { targetsOf } from '../cli/targets-of';
import type { Claim } from '../claims/claim';
import { EvidenceError, type EvidenceErrorCode } from '../evidence-error';
import { fold } from '../render/table/fold';
import { renderJson } from '../render/render-json';
import { readFramework } from '../report/framework';
import { claimCalled } from './claim-called';
import { explainClaim, standingOf } from './explain-claim';
import type { Explanation, Standing } from './explanation';
import { renderExplanation } from './render-explanation';

/** Where the command runs and what it prints to. */
interface Surroundings {
  readonly directory: string;
  readonly coloured: boolean;
  /** Columns of the terminal. @default lines are as long as they are */
  readonly width?: number | undefined;
  /** ISO 8601 instant. */
  readonly now: string;
  readonly print: (text: string) => void;
}

/** Runs `step`; what it misses by this code, in words. Other errors pass. */
const unless = <T>(code: EvidenceErrorCode, step: () => T, otherwise: (reason: string) => T): T => {
  try {
    return step();
  } catch (error) {
    if (error instanceof EvidenceError && error.code === code) return otherwise(error.message);
    throw error;
  }
};

const standingIn = (claim: Claim, target: Target, run: Run): Standing =>
  unless<Standing>(
    'assembly-missing',
    () => {
      const { report, facts } = judgeTarget(target, run);
      const judged = report.claims.find(({ id }) => id === claim.id);
      if (judged === undefined)
        return { kind: 'not-judged', environment: target.name, reason: 'The report does not have it.' };
      return standingOf(claim, judged, target.name, facts);
    },
    (reason) => ({ kind: 'not-judged', environment: target.name, reason }),
  );

/** A claim can be read about anywhere, so that no repository is no failure, unless one was asked for. */
const targetsIn = (options: ExplainOptions, directory: string): Targets | string =>
  options.environment === undefined
    ? unless<Targets | string>(
        'environment-unknown',
        () => targetsOf(options, directory),
        (reason) => reason,
      )
    : targetsOf(options, directory);

const standings = (claim: Claim, options: ExplainOptions, { directory, now }: Surroundings): readonly Standing[] => {
  const found = targetsIn(options, directory);
  if (typeof found === 'string') return [{ kind: 'not-judged', environment: 'this folder', reason: found }];
  const run = runOf(found, options.today, now);
  return found.targets.map((target) => standingIn(claim, target, run));
};

/** Runs `hexastyle explain`. Throws `EvidenceError` or `DescriptorError` on an unknown claim and on unreadable input. */
export const explainCommand = (id: string, options: ExplainOptions, surroundings: Surroundings): void => {
  const claim = claimCalled(id, CLAIMS);
  const explanation: Explanation = explainClaim(claim, readFramework(), standings(claim, options, surroundings));
  surroundings.print(
    options.json === true
      ? renderJson([explanation])
      : fold(renderExplanation(explanation, surroundings.coloured), surroundings.width),
  );
};
