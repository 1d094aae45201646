import { createHash } from 'node:crypto';
import { linesToChange } from '../lines-to-change';
import type { ReportComparison } from '../../baseline/report-comparison';
import type { Evidence, JudgedClaim, Report, Verdict } from '../../report/report';
import type { Location } from '../location-of';
import { FINDING_PLACE, placeNamed } from './place-named';
import { FAULT_RULE } from './rules-of';
import type { SarifResult, SarifSuppression } from './sarif';
import { sarifLocation } from './sarif-location';

/** Verdicts that are results; the others are as they should be. */
const LEVELS: Readonly<Partial<Record<Verdict, SarifResult['level']>>> = {
  missing: 'error',
  drifted: 'error',
  waived: 'error',
  'not-checked': 'note',
};

/** The same however the lines of a file move. */
const fingerprint = (...parts: readonly string[]): SarifResult['partialFingerprints'] => ({
  'hexastyleClaim/v1': createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32),
});

const suppressionsOf = (evidence: readonly Evidence[]): readonly SarifSuppression[] =>
  evidence.flatMap((each) =>
    each.kind === 'waiver'
      ? [
          {
            kind: 'external' as const,
            status: 'accepted' as const,
            justification: `${each.reason} (${each.owner}, until ${each.expires})`,
            location: sarifLocation({ file: each.path }),
          },
        ]
      : [],
  );

const baselineState = (
  id: string,
  comparison: ReportComparison | undefined,
): Pick<SarifResult, 'baselineState'> | undefined => {
  if (comparison === undefined) return undefined;
  const kind = comparison.claims.find((each) => each.id === id)?.kind;
  return { baselineState: kind === 'new-gap' || kind === 'lost' ? 'new' : 'unchanged' };
};

interface Context {
  readonly environment: string;
  readonly comparison: ReportComparison | undefined;
}

/** One result a place, so that a view shows it on each line to change; one without a place where nobody knows it. */
const resultsOfClaim = (
  { id, verdict, reason, fix, evidence }: JudgedClaim,
  ruleIndex: number,
  { environment, comparison }: Context,
): readonly SarifResult[] => {
  const level = LEVELS[verdict];
  if (level === undefined) return [];
  const suppressions = suppressionsOf(evidence);
  const places: readonly (Location | undefined)[] = linesToChange(
    evidence.filter(({ kind }) => kind !== 'waiver'),
    verdict,
  );
  const wanted = level === 'error' ? ` Fix: ${fix}` : '';
  return (places.length === 0 ? [undefined] : places).map((place, index) => ({
    ruleId: id,
    ruleIndex,
    level,
    message: { text: `${environment}: ${reason}${wanted}` },
    locations: place === undefined ? [] : [sarifLocation(place)],
    partialFingerprints: fingerprint(environment, id, place?.file ?? '', String(index)),
    ...(suppressions.length > 0 && { suppressions }),
    ...baselineState(id, comparison),
  }));
};

const resultOfFault = (fault: string, ruleIndex: number, { environment, comparison }: Context): SarifResult => {
  const place = placeNamed(fault);
  return {
    ruleId: FAULT_RULE,
    ruleIndex,
    level: 'error',
    message: { text: `${environment}: ${fault}` },
    locations: place === undefined ? [] : [sarifLocation(place)],
    partialFingerprints: fingerprint(environment, FAULT_RULE, fault.replace(FINDING_PLACE, ' ')),
    ...(comparison !== undefined && {
      baselineState: comparison.faults.added.includes(fault) ? ('new' as const) : ('unchanged' as const),
    }),
  };
};

/** What is missing, drifted, waived or not checked, and what else makes the gate fail. Rules are those of the same claims. */
export const resultsOf = (
  { environment, claims, faults }: Report,
  comparison: ReportComparison | undefined,
): readonly SarifResult[] => [
  ...claims.flatMap((claim, index) => resultsOfClaim(claim, index, { environment, comparison })),
  ...faults.map((fault) => resultOfFault(fault, claims.length, { environment, comparison })),
];
