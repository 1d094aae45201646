import type { Judgement } from '../verdicts/judgement';
import { coverageOf } from './coverage';
import type { Framework } from './framework';
import { PILLARS, REPORT_VERSION, type JudgedClaim, type Report } from './report';
import { summaryOf } from './summary';

/** What a report says beside the judgement. */
export interface ReportContext {
  readonly environment: string;
  readonly commit: string;
  /** ISO 8601 instant. */
  readonly generatedAt: string;
  readonly framework: Framework;
}

const byPillar = (claims: readonly JudgedClaim[]): JudgedClaim[] =>
  PILLARS.flatMap((pillar) => claims.filter((claim) => claim.pillar === pillar));

/** Builds the report of one environment. Pure. */
export const buildReport = (
  { claims, practices, faults, warnings, limits }: Judgement,
  context: ReportContext,
): Report => {
  const { environment, commit, generatedAt, framework } = context;
  return {
    version: REPORT_VERSION,
    environment,
    commit,
    generatedAt,
    framework: { name: framework.framework, version: framework.version },
    claims: byPillar(claims),
    coverage: coverageOf(practices, framework),
    summary: summaryOf(claims, framework),
    faults: [...faults],
    warnings: [...warnings],
    ...(limits.length > 0 && { limits: [...limits] }),
  };
};
