import type { Evidence } from '@hexastyle/plugin-well-architected-common';
import { Entry, EvidenceCard } from './evidence-card';
import { PropertyEntry } from './property-entry';
import { SourceLink } from './source-link';

/** A resource of the assembly, down to the property and the line that made it. */
export function ResourceEvidence({ evidence }: { readonly evidence: Extract<Evidence, { kind: 'resource' }> }) {
  return (
    <EvidenceCard kind="Resource" title={evidence.type}>
      <PropertyEntry {...evidence} />
      <Entry name="Source">{evidence.source && <SourceLink {...evidence.source} />}</Entry>
      <Entry name="Construct">{evidence.constructPath && <code>{evidence.constructPath}</code>}</Entry>
      <Entry name="Logical id">
        <code>{evidence.logicalId}</code>
      </Entry>
      <Entry name="Stack">
        {evidence.stack} in {evidence.region}
      </Entry>
    </EvidenceCard>
  );
}
