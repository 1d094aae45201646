/** What happens in a month, by one load. */
export interface Usage {
  /** Requests that reach the API. */
  readonly apiRequests: number;
  /** Requests for files of the site. */
  readonly siteRequests: number;
  /** To browsers, pages and answers together. */
  readonly deliveredGb: number;
  readonly uploadedGb: number;
  /** Requests that the firewall of the edge refuses, beyond the others. */
  readonly blockedRequests: number;
  readonly traces: number;
  /** Capacity of the database beyond its lower bound. */
  readonly acuHours: number;
  readonly databaseIo: number;
  readonly databaseGb: number;
  readonly cacheUnits: number;
  readonly cacheGb: number;
  readonly natGb: number;
  /** Between availability zones, one direction. */
  readonly zonesGb: number;
}
