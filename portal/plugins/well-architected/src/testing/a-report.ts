import type { JudgedClaim, Report, Verdict } from '@hexastyle/plugin-well-architected-common';

/** A whole claim, to be varied. */
export function aClaim(changes: Partial<JudgedClaim> = {}): JudgedClaim {
  return {
    id: 'database-encrypted-at-rest',
    pillar: 'security',
    section: 'Data Protection',
    principles: ['Protect data in transit and at rest'],
    statement: 'Aurora storage is encrypted with a key of its own',
    bestPractices: ['SEC08-BP02'],
    verdict: 'verified',
    strength: 'synthesized',
    reason: '1 of 1 clusters is encrypted.',
    fix: 'Set storageEncrypted on the cluster.',
    evidence: [],
    ...changes,
  };
}

const NO_VERDICTS: Readonly<Record<Verdict, number>> = {
  verified: 0,
  missing: 0,
  drifted: 0,
  'not-checked': 0,
  waived: 0,
  attested: 0,
  'not-applicable': 0,
};

/** A report over the given claims, with the summary of two pillars. */
export function aReport(claims: readonly JudgedClaim[], changes: Partial<Report> = {}): Report {
  const pillars = [
    ['security', 'Security'],
    ['reliability', 'Reliability'],
  ] as const;
  return {
    version: 1,
    environment: 'staging',
    commit: '9f3c1a2b4d5e6f70',
    generatedAt: '2026-01-02T03:04:05.000Z',
    framework: { name: 'AWS Well-Architected Framework', version: '2024-06-27' },
    claims: [...claims],
    coverage: { questions: [], bestPractices: { covered: 1, total: 307 } },
    summary: pillars.map(([id, name]) => {
      const own = claims.filter(({ pillar }) => pillar === id);
      const verdicts = { ...NO_VERDICTS };
      for (const { verdict } of own) {
        verdicts[verdict] += 1;
      }
      return { id, name, claims: own.length, verdicts };
    }),
    faults: [],
    ...changes,
  };
}
