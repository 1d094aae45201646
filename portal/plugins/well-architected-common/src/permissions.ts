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

export const wellArchitectedPermissions = [reportReadPermission, reportIngestPermission];
