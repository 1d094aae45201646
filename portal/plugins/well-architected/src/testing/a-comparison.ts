import type { ReportComparison } from '@hexastyle/plugin-well-architected-common';

/** Staging against production, in which nothing differs; to be varied. */
export function aComparison(changes: Partial<ReportComparison> = {}): ReportComparison {
  const side = { commit: '9f3c1a2b4d5e6f70', generatedAt: '2026-01-02T03:04:05.000Z', origin: 'pushed' } as const;
  return {
    base: { ...side, environment: 'staging' },
    head: { ...side, environment: 'production', commit: 'bbbbbbbbbb2222' },
    cost: { state: 'unknown', reason: 'No inventory of staging is kept.', fix: 'npm run evidence' },
    claims: [],
    resources: [],
    same: { claims: 96, resources: 164 },
    unused: [],
    bestPractices: {},
    sourceUrl: 'https://code.example/blob/{commit}/{file}#L{line}',
    ...changes,
  };
}
