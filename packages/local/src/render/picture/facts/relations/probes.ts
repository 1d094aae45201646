import { textAt, valueAt } from '../../../assembly/property-at';
import type { RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

/** Canaries to the sites that they are told to look at. */
export const probes: RelationReader = (parts) =>
  ofType(parts, 'AWS::Synthetics::Canary').flatMap((canary) =>
    relate(
      'probes',
      canary,
      partsMeantBy(parts, canary, valueAt(canary.resource.properties, 'RunConfig.EnvironmentVariables'), [
        'AWS::CloudFront::Distribution',
        'AWS::ApiGateway::RestApi',
      ]),
      textAt(canary.resource, 'Schedule.Expression'),
    ),
  );
