import { createPermission } from '@backstage/plugin-permission-common';

/** Seeing environments, their claims and the evidence. */
export const reportReadPermission = createPermission({
  name: 'well-architected.report.read',
  attributes: { action: 'read' },
});

/** Pushing a report, as CI does after it has judged a commit. */
export const reportIngestPermission = createPermission({
  name: 'well-architected.report.ingest',
  attributes: { action: 'create' },
});

/** Running a runbook as a checklist: beginning a drill, ticking its steps, finishing it. */
export const drillRunPermission = createPermission({
  name: 'well-architected.drill.run',
  attributes: { action: 'update' },
});

/** Having an account read again at once, which costs calls and, for costs, money. */
export const accountRefreshPermission = createPermission({
  name: 'well-architected.account.refresh',
  attributes: { action: 'update' },
});

export const wellArchitectedPermissions = [
  reportReadPermission,
  reportIngestPermission,
  drillRunPermission,
  accountRefreshPermission,
];
