import type { RunbookResponse, RunbooksResponse } from '@hexastyle/plugin-well-architected-common';
import type { DocumentsOf } from './documents-collator';
import type { RunbookDocument } from './runbook-documents';
import { runbookDocuments } from './runbook-documents';

/** The sections of an environment's runbooks; those that cannot be read are left out. */
export const runbooksOf: DocumentsOf = async (backend, environment) => {
  const list = await backend.get<RunbooksResponse>('environments', environment, 'runbooks');
  const documents: RunbookDocument[] = [];
  for (const { name } of list.state === 'read' ? list.items : []) {
    const runbook = await backend.get<RunbookResponse>('environments', environment, 'runbooks', name);
    documents.push(...(runbook.state === 'read' ? runbookDocuments(environment, runbook.content) : []));
  }
  return documents;
};
