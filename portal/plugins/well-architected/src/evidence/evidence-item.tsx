import type { Evidence } from '@hexastyle/plugin-well-architected-common';
import { Entry, EvidenceCard } from './evidence-card';
import { LiveEvidence } from './live-evidence';
import { ResourceEvidence } from './resource-evidence';
import { SourceLink } from './source-link';
import { StatementEvidence } from './statement-evidence';

/** One piece of evidence, by its kind. */
export function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  switch (evidence.kind) {
    case 'resource':
      return <ResourceEvidence evidence={evidence} />;
    case 'live':
      return <LiveEvidence evidence={evidence} />;
    case 'waiver':
      return <StatementEvidence title="Waiver" text={evidence.reason} {...evidence} />;
    case 'attestation':
      return <StatementEvidence title="Attestation" {...evidence} />;
    case 'nag':
      return (
        <EvidenceCard kind="Nag rule" title={evidence.rule}>
          <Entry name="Construct">
            <code>{evidence.constructPath}</code>
          </Entry>
          <Entry name="Source">{evidence.source && <SourceLink {...evidence.source} />}</Entry>
        </EvidenceCard>
      );
    case 'document':
      return (
        <EvidenceCard kind="Document">
          <Entry name="Path">
            <SourceLink file={evidence.path} anchor={evidence.anchor} />
          </Entry>
        </EvidenceCard>
      );
    case 'code':
      return (
        <EvidenceCard kind="Code">
          <Entry name="Source">
            <SourceLink file={evidence.path} line={evidence.line} />
          </Entry>
        </EvidenceCard>
      );
    case 'drill':
      return (
        <EvidenceCard kind="Drill" title={evidence.date}>
          <Entry name="Measured RTO">{minutes(evidence.rtoMinutes)}</Entry>
          <Entry name="Measured RPO">{minutes(evidence.rpoMinutes)}</Entry>
          <Entry name="Record">
            <SourceLink file={evidence.path} />
          </Entry>
        </EvidenceCard>
      );
  }
}

function minutes(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${value} min`;
}
