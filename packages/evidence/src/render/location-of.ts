import type { Evidence } from '../report/report';

/** A file of the repository, and the line where it is known. */
export interface Location {
  readonly file: string;
  readonly line?: number | undefined;
}

/** Where in the repository a piece of evidence is; none for what runs in the account and for resources without a source. */
export const locationOf = (evidence: Evidence): Location | undefined => {
  switch (evidence.kind) {
    case 'resource':
    case 'nag':
      return evidence.source;
    case 'code':
      return { file: evidence.path, line: evidence.line };
    case 'document':
    case 'drill':
    case 'attestation':
    case 'waiver':
      return { file: evidence.path };
    case 'live':
      return undefined;
  }
};
