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
  };
}
