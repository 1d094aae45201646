/** One thing that the portal has to show. */
export interface Sight {
  /** `Alarms: the alarm that fires comes first, with its reason` */
  readonly what: string;
  /** Why it was not seen; absent when it was. */
  readonly fault?: string | undefined;
}

/** What the portal showed of an emulated account. */
export interface PortalReport {
  readonly sights: readonly Sight[];
  readonly seconds: number;
  /** Of the sights, one line each. */
  readonly faults: readonly string[];
}

/** A report as the terminal shows it. */
export const describePortalReport = ({ sights, faults, seconds }: PortalReport): string =>
  [
    ...sights.map(({ what, fault }) => (fault === undefined ? `ok      ${what}` : `FAILED  ${what}: ${fault}`)),
    '',
    faults.length === 0 ? `${sights.length} sights in ${seconds} s` : `${faults.length} failures in ${seconds} s`,
  ].join('\n');
