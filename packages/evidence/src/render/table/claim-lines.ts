import type { Evidence, JudgedClaim } from '../../report/report';
import { factOf } from '../fact-of';
import { SYMBOLS } from '../symbols';
import { whereOf } from '../where-of';
import type { Paint } from './paint';

const EVIDENCE_SHOWN = 5;
const INDENT = ' '.repeat(6);

const evidenceLines = (evidence: readonly Evidence[]): readonly string[] => {
  const shown = evidence
    .slice(0, EVIDENCE_SHOWN)
    .flatMap((each) => [factOf(each), whereOf(each)].filter((line) => line !== undefined));
  const more = evidence.length - EVIDENCE_SHOWN;
  return more > 0 ? [...shown, `and ${more} more`] : shown;
};

const detailsOf = ({ verdict, reason, evidence, fix }: JudgedClaim): readonly string[] => {
  switch (verdict) {
    case 'missing':
    case 'drifted':
      return [reason, ...evidenceLines(evidence), `fix: ${fix}`];
    case 'not-checked':
    case 'waived':
    case 'attested':
      return [reason];
    case 'verified':
    case 'not-applicable':
      return [];
  }
};

/** A claim as lines: verdict, strength, id and statement; what is not proven says why and how to mend it. */
export const claimLines = (claim: JudgedClaim, paint: Paint): readonly string[] => {
  const { verdict, strength, id, statement } = claim;
  const word = paint.verdict(verdict, `${SYMBOLS[verdict]} ${verdict.padEnd(14)}`);
  const proof = paint.quiet((strength ?? '').padEnd(11));
  return [`  ${word} ${proof} ${id}  ${paint.quiet(statement)}`, ...detailsOf(claim).map((line) => `${INDENT}${line}`)];
};
