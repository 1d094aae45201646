import type { EnvironmentSummary, LiveSummary } from '@hexastyle/plugin-well-architected-common';

/** What is known of the account; `undefined` where nobody reads accounts. */
export function liveOf({ live }: EnvironmentSummary): LiveSummary | undefined {
  return live?.reading ? live : undefined;
}
