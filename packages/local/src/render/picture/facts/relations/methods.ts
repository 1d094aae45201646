import { textAt, valueAt } from '../../../assembly/property-at';
import { functionsMeantBy } from '../functions-meant-by';
import type { Part, RelationReader } from '../graph';
import { partsMeantBy } from '../parts-meant-by';
import { ofType } from '../parts-of';
import { relate } from './relate';

/** `/api/{proxy+}` of a method's `ResourceId`. */
const pathOf = (parts: readonly Part[], asker: Part, resourceId: unknown): string => {
  const [segment] = partsMeantBy(parts, asker, resourceId, ['AWS::ApiGateway::Resource']);
  if (segment === undefined) return '';
  const { resource } = segment;
  return `${pathOf(parts, segment, resource.properties['ParentId'])}/${textAt(resource, 'PathPart') ?? ''}`;
};

/** API Gateway to the functions behind its methods. */
export const methods: RelationReader = (parts) =>
  ofType(parts, 'AWS::ApiGateway::Method').flatMap((method) => {
    const { properties } = method.resource;
    const functions = functionsMeantBy(parts, method, valueAt(properties, 'Integration.Uri'));
    const path = pathOf(parts, method, properties['ResourceId']);
    const label = [textAt(method.resource, 'HttpMethod'), path === '' ? '/' : path].filter(
      (each) => each !== undefined,
    );
    return partsMeantBy(parts, method, properties['RestApiId'], ['AWS::ApiGateway::RestApi']).flatMap((api) =>
      relate('invokes', api, functions, label.join(' ')),
    );
  });
