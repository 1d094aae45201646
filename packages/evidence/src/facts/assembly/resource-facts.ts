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

/** Everything beside `Type` and `Properties`. */
const attributesOf = (resource: JsonRecord, scope: Scope): TemplateObject =>
  objectOf(
    resolve(
      Object.fromEntries(Object.entries(resource).filter(([key]) => key !== 'Type' && key !== 'Properties')),
      scope,
    ),
  );

const placed = (resource: JsonRecord, origin: Origin | undefined): Pick<ResourceFact, 'constructPath' | 'source'> => {
  const path = textAt(resource['Metadata'], 'aws:cdk:path');
  return {
    constructPath: origin?.constructPath ?? (path === undefined ? undefined : `/${path}`),
    source: origin?.source,
  };
};

/** The resources of one stack. Those whose condition is known to be false do not exist and are left out. */
export const resourceFacts = ({ scope }: ReadStack, originOf: OriginOf): readonly ResourceFact[] =>
  Object.entries(scope.resources).flatMap(([logicalId, resource]): readonly ResourceFact[] => {
    const type = textAt(resource, 'Type');
    const condition = isRecord(resource) ? conditionOf(resource, scope) : undefined;
    if (!isRecord(resource) || type === undefined || condition?.decided === false) return [];
    return [
      {
        region: scope.region ?? 'unknown',
        stack: scope.stack,
        logicalId,
        type,
        ...placed(resource, originOf(logicalId)),
        properties: objectOf(resolve(resource['Properties'], scope)),
        attributes: attributesOf(resource, scope),
        ...(condition?.name !== undefined && condition.decided === undefined && { undecidedCondition: condition.name }),
      },
    ];
  });
