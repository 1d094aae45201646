import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { EnvironmentDetail, JudgedClaim, Verdict } from '@hexastyle/plugin-well-architected-common';

/** A claim of one environment, as search finds it. */
export interface ClaimDocument extends IndexableDocument {
  readonly environment: string;
  readonly pillar: string;
  readonly verdict: Verdict;
}

/** The claims of an environment's newest report; none when there is no report. */
export function claimDocuments({ environment, report, bestPractices }: EnvironmentDetail): readonly ClaimDocument[] {
  if (report.state !== 'read') {
    return [];
  }
  return report.content.claims.map((claim) => ({
    title: claim.statement,
    text: textOf(claim, bestPractices),
    location: `/environments/${environment.name}/pillars#${claim.id}`,
    environment: environment.name,
    pillar: claim.pillar,
    verdict: claim.verdict,
  }));
}

function textOf(
  { id, section, reason, fix, bestPractices }: JudgedClaim,
  known: EnvironmentDetail['bestPractices'],
): string {
  const practices = bestPractices.map((practice) => [practice, known[practice]?.title].filter(Boolean).join(' '));
  return [reason, fix, ...practices, section, id].join('\n');
}
