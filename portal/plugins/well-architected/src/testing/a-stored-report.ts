import type { StoredReport, VerdictTally } from '@hexastyle/plugin-well-architected-common';

/** A kept report of a time, with the given counts. */
export function aStoredReport(
  generatedAt: string,
  verdicts: Partial<VerdictTally>,
  changes: Partial<StoredReport> = {},
): StoredReport {
  return {
    id: String(Date.parse(generatedAt)),
    commit: '9f3c1a2b4d5e6f70',
    generatedAt,
    receivedAt: generatedAt,
    verdicts: {
      verified: 0,
      missing: 0,
      drifted: 0,
      'not-checked': 0,
      waived: 0,
      attested: 0,
      'not-applicable': 0,
      ...verdicts,
    },
    pillars: {},
    ...changes,
  };
}
