/** What the programs under test inherit, and the search path on which their servers are found. */
export const inherited: NodeJS.ProcessEnv = process.env;
export const searchPath: string = process.env['PATH'] ?? '';
