import type { JudgedClaim, Report } from '../report/report';
import { changeOf } from './change-of';
import { CLAIM_CHANGES, type ClaimChange, type ClaimState, type ReportComparison } from './report-comparison';

type Judged = Pick<Report, 'environment' | 'commit' | 'claims' | 'faults'>;

const stateOf = ({ verdict, strength }: JudgedClaim): ClaimState => ({
  verdict,
  ...(strength !== undefined && { strength }),
});

const GONE = 'The claim is no longer judged.';

const compareClaim = (base: JudgedClaim | undefined, head: JudgedClaim | undefined): readonly ClaimChange[] => {
  const told = head ?? base;
  if (told === undefined) return [];
  const [before, after] = [base && stateOf(base), head && stateOf(head)];
  const kind = changeOf(before, after);
  if (kind === undefined) return [];
  const { id, pillar, statement, fix } = told;
  const sides = { ...(before !== undefined && { base: before }), ...(after !== undefined && { head: after }) };
  return [{ kind, id, pillar, statement, ...sides, reason: head?.reason ?? GONE, fix }];
};

const compareClaims = (base: Judged, head: Judged): readonly ClaimChange[] => {
  const [before, after] = [base, head].map(({ claims }) => new Map(claims.map((claim) => [claim.id, claim])));
  const ids = [...new Set([...head.claims, ...base.claims].map(({ id }) => id))];
  const changes = ids.flatMap((id) => compareClaim(before?.get(id), after?.get(id)));
  return CLAIM_CHANGES.flatMap((kind) => changes.filter((each) => each.kind === kind));
};

/** A fault that moved to another line is the same fault. */
const withoutLine = (fault: string): string => fault.replace(/:\d+\)/g, ')');

const notIn = (faults: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others.map(withoutLine));
  return faults.filter((fault) => !known.has(withoutLine(fault)));
};

/** Holds a report against an earlier one of the same environment. Pure. */
export const compareReports = (base: Judged, head: Judged): ReportComparison => {
  const claims = compareClaims(base, head);
  const added = notIn(head.faults, base.faults);
  return {
    environment: head.environment,
    baseCommit: base.commit,
    passes: added.length === 0 && !claims.some(({ kind }) => kind === 'new-gap' || kind === 'lost'),
    claims,
    faults: {
      added,
      known: head.faults.filter((fault) => !added.includes(fault)),
      gone: notIn(base.faults, head.faults),
    },
  };
};
