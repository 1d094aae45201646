import { decide } from '../intrinsics/conditions';
import { resolve } from '../intrinsics/resolve';
import type { Scope } from '../intrinsics/scope';
import type { ResourceFact } from '../facts';
import { isObject, type TemplateObject, type TemplateValue } from '../value';
import type { Origin } from './origins';
import { isRecord, textAt, type JsonRecord } from './record';
import type { ReadStack } from './stack-scope';

export type OriginOf = (logicalId: string) => Origin | undefined;

const objectOf = (value: TemplateValue): TemplateObject => (isObject(value) ? value : {});

const conditionOf = (
  resource: JsonRecord,
  scope: Scope,
): { readonly name: string; readonly decided: boolean | undefined } | undefined => {
  const name = textAt(resource, 'Condition');
  return name === undefined ? undefined : { name, decided: decide({ Condition: name }, scope, resolve) };
};

/** The resources of one stack. Those whose condition is known to be false do not exist and are left out. */
export const resourceFacts = ({ scope }: ReadStack, originOf: OriginOf): readonly ResourceFact[] =>
  Object.entries(scope.resources).flatMap(([logicalId, resource]): readonly ResourceFact[] => {
    const type = textAt(resource, 'Type');
    if (!isRecord(resource) || type === undefined) return [];
    const condition = conditionOf(resource, scope);
    if (condition?.decided === false) return [];
    const { Type: _type, Properties: properties, ...attributes } = resource;
    const path = textAt(resource['Metadata'], 'aws:cdk:path');
    const origin = originOf(logicalId);
    return [
      {
        region: scope.region ?? 'unknown',
        stack: scope.stack,
        logicalId,
        type,
        constructPath: origin?.constructPath ?? (path === undefined ? undefined : `/${path}`),
        source: origin?.source,
        properties: objectOf(resolve(properties, scope)),
        attributes: objectOf(resolve(attributes, scope)),
        ...(condition !== undefined && condition.decided === undefined && { undecidedCondition: condition.name }),
      },
    ];
  });
