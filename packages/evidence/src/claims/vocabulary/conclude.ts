import type { Strength } from '../../report/report';
import type { Finding } from '../claim';
import type { Check } from './check';

const REASONS_SHOWN = 3;

/** How the checks of all subjects become one finding. */
export interface Conclusion {
  /** Why the claim is met, one sentence. */
  readonly met: string;
  /** The finding when there is no subject at all: never `met`. */
  readonly none: Extract<Finding, { kind: 'not-met' | 'not-applicable' }>;
  /** @default 'synthesized' - for claims on files of the repository use 'declared' */
  readonly strength?: Strength;
}

type Negative = Exclude<Check, { kind: 'holds' }>;

const sentence = (checks: readonly Negative[]): string => {
  const reasons = [...new Set(checks.map(({ reason }) => reason))];
  const more = reasons.length - REASONS_SHOWN;
  return `${reasons.slice(0, REASONS_SHOWN).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
};

const is =
  <K extends Check['kind']>(kind: K) =>
  (check: Check): check is Extract<Check, { kind: K }> =>
    check.kind === kind;

/** A claim that needs every subject: one failure makes it not met, one unknown makes it unknown. */
export const conclude = (checks: readonly Check[], conclusion: Conclusion): Finding => {
  const failing = checks.filter(is('fails'));
  if (failing.length > 0)
    return { kind: 'not-met', reason: sentence(failing), evidence: failing.flatMap(({ evidence }) => evidence) };
  const unknown = checks.filter(is('unknown'));
  if (unknown.length > 0)
    return { kind: 'unknown', reason: sentence(unknown), evidence: unknown.flatMap(({ evidence }) => evidence) };
  const [first, ...rest] = checks.flatMap(({ evidence }) => evidence);
  if (first === undefined) return conclusion.none;
  return {
    kind: 'met',
    strength: conclusion.strength ?? 'synthesized',
    reason: conclusion.met,
    evidence: [first, ...rest],
  };
};
