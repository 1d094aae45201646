import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionsOptions } from './actions-options';
import { registerEnvironmentSummary } from './environment-summary-action';
import { registerExplainClaim } from './explain-claim-action';
import { registerRunbookByAlarm } from './runbook-by-alarm-action';

/** What machines may ask, through Backstage's actions registry: its MCP server and its scaffolder. All of it only reads. */
export function registerActions(registry: ActionsRegistryService, options: ActionsOptions): void {
  for (const register of [registerEnvironmentSummary, registerExplainClaim, registerRunbookByAlarm]) {
    register(registry, options);
  }
}
