import type { ReportReference } from '@hexastyle/plugin-well-architected-common';
import { parseReportReference, writeReportReference } from '@hexastyle/plugin-well-architected-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

export interface Sides {
  readonly base: ReportReference;
  readonly head: ReportReference;
}

/** The two sides live in the address. What it does not name is the first environment, and the first other than the base. */
export function useSides(names: readonly string[]): readonly [Sides, (sides: Sides) => void] {
  const [search, setSearch] = useSearchParams();
  const [first = ''] = names;
  const [baseText, headText] = [search.get('base'), search.get('head')];
  const base = useMemo(() => readSide(baseText, first), [baseText, first]);
  const other = names.find((name) => name !== base.environment) ?? first;
  const sides = useMemo(() => ({ base, head: readSide(headText, other) }), [base, headText, other]);
  const change = useCallback(
    ({ base, head }: Sides) => {
      setSearch({ base: writeReportReference(base), head: writeReportReference(head) }, { replace: true });
    },
    [setSearch],
  );
  return [sides, change];
}

function readSide(text: string | null, absent: string): ReportReference {
  return parseReportReference(text ?? '') ?? { environment: absent };
}
