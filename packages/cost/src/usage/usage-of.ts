import type { WorkloadLevel } from '@hexastyle/environment';
import { DAYS_PER_MONTH, HOURS_PER_MONTH } from '../hours-per-month';
import { assumed } from './assumed';
import type { Usage } from './usage';

const KB_PER_GB = 1_000_000;

const tracesOf = (requests: number): number => {
  const first = Math.min(requests, HOURS_PER_MONTH * 3600 * assumed('tracedPerSecond'));
  return first + (requests - first) * assumed('tracedShare');
};

/** The database after the months that are assumed. */
const databaseGbOf = (users: number, checkIns: number): number =>
  assumed('databaseBaseGb') +
  (users * assumed('databaseKbPerUser') + checkIns * assumed('monthsKept') * assumed('databaseKbPerCheckIn')) /
    KB_PER_GB;

/** What a load of the descriptor means for the services, in a month. */
export const usageOf = ({ users, checkInsPerUserPerDay }: WorkloadLevel): Usage => {
  const visits = users * DAYS_PER_MONTH * assumed('visitsPerUserPerDay');
  const checkIns = users * DAYS_PER_MONTH * checkInsPerUserPerDay;
  const apiRequests = visits * assumed('requestsPerVisit') + checkIns * assumed('requestsPerCheckIn');
  const siteRequests = visits * assumed('filesPerVisit');
  const pageKb = visits * assumed('pageKbPerVisit') + users * assumed('releasesPerMonth') * assumed('releaseKb');
  return {
    apiRequests,
    siteRequests,
    deliveredGb: (pageKb + apiRequests * assumed('apiKbPerRequest')) / KB_PER_GB,
    uploadedGb: (apiRequests * assumed('uploadKbPerRequest')) / KB_PER_GB,
    blockedRequests: (apiRequests + siteRequests) * assumed('blockedShare'),
    traces: tracesOf(apiRequests),
    acuHours: (apiRequests * assumed('acuSecondsPerRequest')) / 3600,
    databaseIo: apiRequests * assumed('databaseIoPerRequest'),
    databaseGb: databaseGbOf(users, checkIns),
    cacheUnits: apiRequests * assumed('cacheUnitsPerRequest'),
    cacheGb: Math.max(assumed('cacheLeastGb'), (users * assumed('cacheKbPerUser')) / KB_PER_GB),
    natGb: (apiRequests * assumed('natKbPerRequest')) / KB_PER_GB,
    zonesGb: (apiRequests * assumed('zoneKbPerRequest')) / KB_PER_GB,
  };
};
