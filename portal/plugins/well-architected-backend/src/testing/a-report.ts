import type { JudgedClaim, Report } from '@hexastyle/plugin-well-architected-common';

/** A small whole report, to be varied. */
export function aReport(changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    environment: 'staging',
    commit: '9f3c1a2b4d',
    generatedAt: '2026-01-02T03:04:05.000Z',
    framework: { name: 'AWS Well-Architected Framework', version: '2024-06-27' },
    claims: [],
    coverage: { questions: [], bestPractices: { covered: 0, total: 307 } },
    summary: [],
    faults: [],
    ...changes,
  };
}

/** A claim tied to a best practice. */
export function aClaim(changes: Partial<JudgedClaim> = {}): JudgedClaim {
  return {
    id: 'database-encrypted-at-rest',
    pillar: 'security',
    section: 'Data Protection',
    principles: [],
    statement: 'Every database is encrypted.',
    bestPractices: ['SEC08-BP02'],
    verdict: 'verified',
    strength: 'synthesized',
    reason: '1 of 1 is.',
    fix: 'Encrypt it.',
    evidence: [],
    ...changes,
  };
}
