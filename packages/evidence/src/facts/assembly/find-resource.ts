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

/** Whether a resource exists: `resting` when a parameter of the stack leaves it out, and can bring it into being. */
type Presence = 'present' | 'resting' | 'never' | 'undecided';

const presenceUnder = (condition: string, scope: Scope): Presence => {
  const decided = (within: Scope): boolean | undefined => decide({ Condition: condition }, within, resolve);
  switch (decided(scope)) {
    case true:
      return 'present';
    case undefined:
      return 'undecided';
    case false:
      return decided({ ...scope, choices: new Map() }) === false ? 'never' : 'resting';
  }
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

/** One resource as it is in a state of its stack. */
export interface FoundResource {
  readonly fact: ResourceFact;
  /** Whether the stack is without it in this state, and with it in another. */
  readonly rests: boolean;
}

/** The resource, unless it can never exist. */
export const findResource = (
  logicalId: string,
  { scope }: ReadStack,
  originOf: OriginOf,
): FoundResource | undefined => {
  const resource = scope.resources[logicalId];
  const type = textAt(resource, 'Type');
  if (!isRecord(resource) || type === undefined) return undefined;
  const condition = textAt(resource, 'Condition');
  const presence = condition === undefined ? 'present' : presenceUnder(condition, scope);
  if (presence === 'never') return undefined;
  const fact = {
    region: scope.region ?? 'unknown',
    stack: scope.stack,
    logicalId,
    type,
    ...placed(resource, originOf(logicalId)),
    properties: objectOf(resolve(resource['Properties'], scope)),
    attributes: attributesOf(resource, scope),
    ...(condition !== undefined && presence === 'undecided' && { undecidedCondition: condition }),
  };
  return { fact, rests: presence === 'resting' };
};
