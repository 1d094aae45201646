import type {
  Classification,
  PillarCoverage,
  PracticeCoverage,
  Report,
  Verdict,
} from '@hexastyle/plugin-well-architected-common';

/** A best practice of a question, shown by a claim, to be varied. */
export function aPractice(changes: Partial<PracticeCoverage> = {}): PracticeCoverage {
  return {
    id: 'SEC08-BP02',
    title: 'Enforce encryption at rest',
    question: 'SEC08',
    pillar: 'security',
    classification: 'automated',
    claims: ['database-encrypted-at-rest'],
    verdict: 'verified',
    reason: 'Of 1 claim, 1 is verified: database-encrypted-at-rest.',
    ...changes,
  };
}

/** A best practice that no claim judges. */
export function anUnjudgedPractice(changes: Partial<PracticeCoverage> = {}): PracticeCoverage {
  return aPractice({ classification: 'uncovered', claims: [], verdict: 'not-checked', ...changes });
}

/** The coverage over the given best practices, with one question a pillar. */
export function aCoverage(practices: readonly PracticeCoverage[]): Report['coverage'] {
  const pillars = [
    ['security', 'Security', 'SEC08', 'How do you protect your data at rest?'],
    ['reliability', 'Reliability', 'REL09', 'How do you back up data?'],
  ] as const;
  return {
    questions: pillars.map(([pillar, , id, question]) => ({
      id,
      pillar,
      question,
      classification: 'automated',
      covered: [],
      total: practices.filter((practice) => practice.question === id).length,
    })),
    bestPractices: { covered: 0, total: practices.length },
    practices: [...practices],
    pillars: pillars.map(([id, name]) =>
      pillarOf(
        id,
        name,
        practices.filter(({ pillar }) => pillar === id),
      ),
    ),
  };
}

function pillarOf(id: PillarCoverage['id'], name: string, own: readonly PracticeCoverage[]): PillarCoverage {
  const classed = (wanted: Classification) => own.filter(({ classification }) => classification === wanted).length;
  const judged = (wanted: Verdict) => own.filter(({ verdict }) => verdict === wanted).length;
  return {
    id,
    name,
    questions: 1,
    total: own.length,
    classifications: {
      automated: classed('automated'),
      repository: classed('repository'),
      attested: classed('attested'),
      'not-applicable': classed('not-applicable'),
      uncovered: classed('uncovered'),
    },
    verdicts: {
      verified: judged('verified'),
      missing: judged('missing'),
      drifted: judged('drifted'),
      'not-checked': judged('not-checked'),
      waived: judged('waived'),
      attested: judged('attested'),
      'not-applicable': judged('not-applicable'),
    },
    shown: judged('verified') + judged('attested'),
    inForce: own.filter(({ attestation }) => attestation !== undefined).length,
  };
}
