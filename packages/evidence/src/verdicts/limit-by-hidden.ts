import { isAbsent, type Facts } from '../facts/facts';
import type { Evidence } from '../report/report';
import type { Examined } from './examine';

const SHOWN = 3;

const hiddenParts = ({ assembly }: Facts): readonly string[] =>
  isAbsent(assembly) ? [] : (assembly.hidden ?? []).map(({ stack, what }) => `${what} (${stack})`);

const rests = (evidence: readonly Evidence[]): boolean => evidence.some(({ kind }) => kind === 'resource');

/** Whether resources that the assembly hides could turn the finding: into a gap, or into something to judge. */
const couldTurn = (examined: Examined): boolean => {
  switch (examined.kind) {
    case 'met':
      return rests(examined.evidence);
    case 'not-met':
      return examined.evidence.length === 0;
    case 'not-applicable':
      return true;
    case 'unknown':
    case 'drifted':
    case 'threw':
      return false;
  }
};

/**
 * A claim about every resource is proven by every resource. Where the assembly hides some (a nested stack whose template
 * lies elsewhere, a transform that writes resources when it is deployed), what is met, absent or not applicable is unknown;
 * a gap that was seen stays one.
 */
export const limitByHidden = (examined: Examined, facts: Facts): Examined => {
  const hidden = hiddenParts(facts);
  if (hidden.length === 0 || !couldTurn(examined) || examined.kind === 'threw') return examined;
  const more = hidden.length > SHOWN ? ` and ${hidden.length - SHOWN} more` : '';
  return {
    kind: 'unknown',
    reason: `The assembly does not show ${hidden.slice(0, SHOWN).join(', ')}${more}, of which this may not be true: ${examined.reason}`,
    evidence: 'evidence' in examined ? examined.evidence : [],
  };
};
