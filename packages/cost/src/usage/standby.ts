import type { Usage } from './usage';

/** The same month in a region that waits: data lie there, and nobody asks for anything. */
export const standby = (usage: Usage): Usage => ({
  ...usage,
  apiRequests: 0,
  siteRequests: 0,
  deliveredGb: 0,
  uploadedGb: 0,
  blockedRequests: 0,
  traces: 0,
  acuHours: 0,
  databaseIo: 0,
  cacheUnits: 0,
  natGb: 0,
  zonesGb: 0,
});
