import type { Environment } from '@hexastyle/environment';

/** The document that answers alarms of one family, with the names of the environment in it, relative to the repository. */
export const runbookPath = ({ name }: Environment, family: string): string => `docs/runbooks/${name}/${family}.md`;
