import type { Environment } from '@hexastyle/environment';

/** The document that answers alarms of one family, relative to the repository. */
export const runbookPath = (_environment: Environment, family: string): string => `docs/runbooks/${family}.md`;
