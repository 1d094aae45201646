export interface Config {
  wellArchitected?: {
    /**
     * Folder with one `<environment>.json` per environment, relative to the backend's working directory.
     * @default ../../.hexastyle/reports
     */
    reportsDirectory?: string;

    /**
     * Folder with one folder per environment, which holds its rendered runbooks (`<runbook>.md`), relative to the
     * backend's working directory.
     * @default ../../docs/runbooks
     */
    runbooksDirectory?: string;

    /**
     * Address of a line of code, with `{commit}`, `{file}` and `{line}` in the places of a report's values.
     * Without it, files and lines are shown as text.
     */
    sourceUrl?: string;

    /** The environments of the platform, generated from the descriptors. */
    environments?: Array<{
      name: string;
      tier: string;
      /** AWS account id, 12 digits, in quotes. */
      account: string;
      region: string;
      drRegion: string;
      owner: string;
    }>;

    /** Differences between environments that are meant to be, generated from `environments/expected-differences.yaml`. */
    expectedDifferences?: Array<{
      /** Id of a claim. */
      claim?: string;
      /** Path of a construct; what is below it is covered too. */
      construct?: string;
      /** Property of the construct, or of every one when none is named. */
      property?: string;
      /** Names, or `all`. */
      environments: string[] | string;
      reason: string;
    }>;

    /** How long pushed reports are kept. The newest of an environment always stays. */
    history?: {
      /**
       * Reports older than this many days are removed once a day.
       * @default 365
       */
      keepDays?: number;
      /**
       * So many reports of each environment stay, however old they are; 1 or more.
       * @default 50
       */
      keepAtLeast?: number;
    };
  };
}
