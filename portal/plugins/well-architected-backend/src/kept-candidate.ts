import type { DocumentKind, Stamped } from './document-kind';
import { readDocument } from './read-document';
import type { Candidate } from './report-candidate';
import { broken } from './report-candidate';

/** What the text of a pushed document is worth to today's reader. */
export function keptCandidate<T extends Stamped>(text: string, kind: DocumentKind<T>): Candidate<T> {
  const read = readDocument(text, `The ${kind.word} that CI pushed`, kind);
  return read.kind === 'document' ? { state: 'read', origin: 'pushed', content: read.content } : broken(read.reason);
}
