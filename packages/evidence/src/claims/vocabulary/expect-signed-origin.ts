import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import type { Check } from './check';
import { expectProperty } from './expect-property';
import { expectRelated } from './expect-related';

/** CloudFront signs whatever it asks the origin at that path for. */
export const expectSignedOrigin = (assembly: AssemblyFacts, distribution: ResourceFact, origin: string): Check =>
  expectRelated(assembly, {
    from: distribution,
    property: `${origin}.OriginAccessControlId`,
    type: 'AWS::CloudFront::OriginAccessControl',
    then: (control) =>
      expectProperty(control, { property: 'OriginAccessControlConfig.SigningBehavior', expected: 'always' }),
  });
