import type { EnvironmentDescription } from '@hexastyle/plugin-well-architected-common';
import { sayMinutes } from '../drills/say-minutes';
import { FigureFacts } from '../figures/figure-facts';
import { FigureSection } from '../figures/figure-section';

/** What the descriptor promises. */
export function ObjectivesSection({ environment }: { readonly environment: EnvironmentDescription }) {
  const { rtoHours, rpoHours, region, drRegion } = environment;
  return (
    <FigureSection title="Objectives">
      <FigureFacts
        facts={[
          { name: 'RTO: back within', value: sayHours(rtoHours, 'rtoHours') },
          { name: 'RPO: data lost at most', value: sayHours(rpoHours, 'rpoHours') },
          { name: 'Region, region of recovery', value: `${region}, ${drRegion}` },
        ]}
      />
    </FigureSection>
  );
}

function sayHours(hours: number | undefined, field: string): string {
  return hours === undefined
    ? `? not described: set recovery.${field} in the descriptor`
    : sayMinutes(Math.round(hours * 60));
}
