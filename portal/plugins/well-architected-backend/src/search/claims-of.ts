import type { EnvironmentDetail } from '@hexastyle/plugin-well-architected-common';
import { claimDocuments } from './claim-documents';
import type { DocumentsOf } from './documents-collator';

/** The claims of an environment. */
export const claimsOf: DocumentsOf = async (backend, environment) =>
  claimDocuments(await backend.get<EnvironmentDetail>('environments', environment));
