/** What the environment says about the journey. */
export interface JourneyConfig {
  /** Whether to renew the pictures that the documentation shows. Tests leave them alone. */
  readonly updatePictures: boolean;
  readonly searchPath: string;
  readonly inherited: NodeJS.ProcessEnv;
}

export const readJourneyConfig = (): JourneyConfig => ({
  updatePictures: process.env['HEXASTYLE_UPDATE_PICTURES'] === '1',
  searchPath: process.env['PATH'] ?? '',
  inherited: process.env,
});
