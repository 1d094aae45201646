/** What the terminal and the caller's environment say about the output. */
export interface CliConfig {
  readonly coloured: boolean;
  /** Columns that lines may have; absent where nobody reads them in a terminal. */
  readonly width?: number | undefined;
}

/** `FORCE_COLOR` and `NO_COLOR` (https://no-color.org); without them a terminal gets colours and a file does not. */
const isColoured = (isTerminal: boolean): boolean => {
  const { FORCE_COLOR: force = '', NO_COLOR: no = '' } = process.env;
  if (no !== '') return false;
  return force === '' ? isTerminal : force !== '0';
};

/** Below this nothing can be read. */
const NARROWEST = 40;

/** `COLUMNS`, also where the output is piped; else what the terminal has. */
const widthOf = (columns: number | undefined): number | undefined => {
  const { COLUMNS: said = '' } = process.env;
  const width = /^[1-9]\d{0,4}$/.test(said) ? Number(said) : columns;
  return width === undefined || width === 0 ? undefined : Math.max(width, NARROWEST);
};

/** What the process knows of its output. `columns` is absent where that is no terminal. */
export const readConfig = (isTerminal: boolean, columns?: number): CliConfig => ({
  coloured: isColoured(isTerminal),
  width: widthOf(columns),
});
