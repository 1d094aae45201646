import { isExpired, type FindingWaiver } from '@hexastyle/environment';

/** The waivers that hold on `today`, `YYYY-MM-DD`. */
export const inForce = (waivers: readonly FindingWaiver[], today: string): readonly FindingWaiver[] =>
  waivers.filter((waiver) => !isExpired(waiver.expires, today));
