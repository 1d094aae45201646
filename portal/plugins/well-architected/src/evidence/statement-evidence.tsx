import { Entry, EvidenceCard } from './evidence-card';
import { SourceLink } from './source-link';

interface StatementEvidenceProps {
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  /** A day, `2026-12-31`. */
  readonly expires: string;
  readonly path: string;
}

/** What a person answers for, and until when: a waiver or an attestation. */
export function StatementEvidence({ title, text, owner, expires, path }: StatementEvidenceProps) {
  return (
    <EvidenceCard kind={title}>
      <Entry name="Says">{text}</Entry>
      <Entry name="Owner">{owner}</Entry>
      <Entry name="Expires">
        <time dateTime={expires}>{expires}</time>
      </Entry>
      <Entry name="File">
        <SourceLink file={path} />
      </Entry>
    </EvidenceCard>
  );
}
