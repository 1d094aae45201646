import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { allOf, fails, holds, type Check } from './check';
import { expectEach } from './each-of';
import { expectProperty } from './expect-property';
import { expectRelated } from './expect-related';
import { mentionsOf, rawOf } from './mentions';

const zoneOf = (subnet: ResourceFact): string | undefined => {
  const zone = property(subnet, 'AvailabilityZone');
  return zone.kind === 'found' && typeof zone.value === 'string' ? zone.value : undefined;
};

/** The subnets at `path` lie in at least `atLeast` availability zones. */
export const expectZones = (assembly: AssemblyFacts, resource: ResourceFact, path: string, atLeast: number): Check => {
  const known = expectEach(resource, path, (item) =>
    expectRelated(assembly, {
      from: resource,
      property: item,
      type: 'AWS::EC2::Subnet',
      then: (subnet) =>
        expectProperty(subnet, {
          property: 'AvailabilityZone',
          expected: 'a zone',
          is: () => zoneOf(subnet) !== undefined,
        }),
    }),
  );
  if (known.kind !== 'holds') return known;
  const zones = new Set(mentionsOf(assembly, rawOf(resource, path)).map(zoneOf));
  const evidence = evidenceOf(resource, path, `subnets in ${atLeast} zones`);
  return allOf(
    known,
    zones.size >= atLeast
      ? holds(evidence)
      : fails(`${path} of ${nameOf(resource)} spans ${zones.size} of ${atLeast} availability zones`, evidence),
  );
};
