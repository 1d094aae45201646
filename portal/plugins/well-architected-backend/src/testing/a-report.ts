import type { JudgedClaim, Pillar, Report, Verdict } from '@hexastyle/plugin-well-architected-common';

const PILLARS: readonly Pillar[] = [
  'operational-excellence',
  'security',
  'reliability',
  'performance-efficiency',
  'cost-optimization',
  'sustainability',
];

/** A small whole report, to be varied; its summary is that of its claims. */
export function aReport(changes: Partial<Report> = {}): Report {
  const { claims = [] } = changes;
  return {
    version: 1,
    environment: 'staging',
    commit: '9f3c1a2b4d',
    generatedAt: '2026-01-02T03:04:05.000Z',
    framework: { name: 'AWS Well-Architected Framework', version: '2024-06-27' },
    claims,
    coverage: { questions: [], bestPractices: { covered: 0, total: 307 } },
    summary: summaryOf(claims),
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

function summaryOf(claims: readonly JudgedClaim[]): Report['summary'] {
  return PILLARS.map((id) => {
    const own = claims.filter(({ pillar }) => pillar === id);
    const count = (verdict: Verdict) => own.filter((claim) => claim.verdict === verdict).length;
    return {
      id,
      name: id,
      claims: own.length,
      verdicts: {
        verified: count('verified'),
        missing: count('missing'),
        drifted: count('drifted'),
        'not-checked': count('not-checked'),
        waived: count('waived'),
        attested: count('attested'),
        'not-applicable': count('not-applicable'),
      },
    };
  });
}
