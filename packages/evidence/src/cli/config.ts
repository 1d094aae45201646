/** What the terminal and the caller's environment say about the output. */
export interface CliConfig {
  readonly coloured: boolean;
}

/** Reads `FORCE_COLOR` and `NO_COLOR` (https://no-color.org); without them a terminal gets colours and a file does not. */
export const readConfig = (isTerminal: boolean): CliConfig => {
  const { FORCE_COLOR: force = '', NO_COLOR: no = '' } = process.env;
  if (no !== '') return { coloured: false };
  return { coloured: force === '' ? isTerminal : force !== '0' };
};
