import type { Evidence } from '@hexastyle/plugin-well-architected-common';
import { AgeLabel } from '../time/age-label';
import { Entry, EvidenceCard } from './evidence-card';
import { PropertyEntry } from './property-entry';

/** A running resource, as it was when somebody looked. */
export function LiveEvidence({ evidence }: { readonly evidence: Extract<Evidence, { kind: 'live' }> }) {
  return (
    <EvidenceCard kind="Running resource">
      <PropertyEntry {...evidence} />
      <Entry name="ARN">
        <code>{evidence.arn}</code>
      </Entry>
      <Entry name="Observed">
        <AgeLabel iso={evidence.observedAt} />
      </Entry>
    </EvidenceCard>
  );
}
