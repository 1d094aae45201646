/** What the environment says about the journey. */
export interface JourneyConfig {
  /** Whether to renew the pictures that the documentation shows. Tests leave them alone. */
  readonly updatePictures: boolean;
  /** Where to put a picture of every page of the habit tracker, for people to look at. @default - none are taken */
  readonly looksFolder: string | undefined;
  readonly searchPath: string;
  readonly inherited: NodeJS.ProcessEnv;
}

export const readJourneyConfig = (): JourneyConfig => ({
  updatePictures: process.env['HEXASTYLE_UPDATE_PICTURES'] === '1',
  looksFolder: process.env['HEXASTYLE_LOOKS_FOLDER'],
  searchPath: process.env['PATH'] ?? '',
  inherited: process.env,
});
