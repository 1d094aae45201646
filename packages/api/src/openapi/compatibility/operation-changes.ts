import type { ApiDocument, Operation, Parameter, Response } from './document';
import { schemaChanges, type Comparison } from './schema-changes';
import type { Direction } from './schema';

/** The same operation in two documents. */
export interface OperationPair {
  readonly name: string;
  readonly before: Operation;
  readonly after: Operation;
}

/** What callers of an operation cannot do any more, or do not expect. */
export function operationChanges(pair: OperationPair, before: ApiDocument, after: ApiDocument): readonly string[] {
  const comparison = (direction: Direction): Comparison => ({
    before: before.components?.schemas ?? {},
    after: after.components?.schemas ?? {},
    direction,
    seen: new Set(),
  });
  return [
    ...securityChanges(pair),
    ...parameterChanges(pair, [before, after], comparison('sent')),
    ...bodyChanges(pair, comparison('sent')),
    ...responseChanges(pair, comparison('received')),
  ];
}

function securityChanges({ name, before, after }: OperationPair): readonly string[] {
  const ways = ({ security = [] }: Operation): readonly string[] => security.map((way) => JSON.stringify(way));
  const there = ways(after);
  const isOpen = there.length === 0;
  const lost = ways(before).filter((way) => !isOpen && !there.includes(way));
  const isClosed = ways(before).length === 0 && !isOpen;
  return [
    ...lost.map((way) => `${name}: the way in ${way} is gone`),
    ...(isClosed ? [`${name}: is not public any more`] : []),
  ];
}

function parameterChanges(
  { name, before, after }: OperationPair,
  [one, other]: readonly [ApiDocument, ApiDocument],
  comparison: Comparison,
): readonly string[] {
  const [olds, news] = [parametersOf(before, one), parametersOf(after, other)];
  const changed = [...olds].flatMap(([id, old]) => {
    const there = news.get(id);
    if (there === undefined) return [`${name} ${id}: is gone`];
    return schemaChanges(old.schema ?? {}, there.schema ?? {}, `${name} ${id}`, comparison);
  });
  const demanded = [...news].filter(([id, { required }]) => required === true && olds.get(id)?.required !== true);
  return [...changed, ...demanded.map(([id]) => `${name} ${id}: is required now`)];
}

function parametersOf({ parameters = [] }: Operation, { components }: ApiDocument): ReadonlyMap<string, Parameter> {
  return new Map(
    parameters.map((parameter) => {
      const found = components?.parameters?.[parameter.$ref?.split('/').at(-1) ?? ''] ?? parameter;
      return [`${found.in} ${found.name}`, found];
    }),
  );
}

function bodyChanges({ name, before, after }: OperationPair, comparison: Comparison): readonly string[] {
  const [olds, news] = [before.requestBody?.content ?? {}, after.requestBody?.content ?? {}];
  if (Object.keys(olds).length === 0 && Object.keys(news).length > 0) return [`${name} body: is required now`];
  return Object.entries(olds).flatMap(([type, { schema = {} }]) => {
    const there = news[type];
    if (there === undefined) return [`${name} body: ${type} is not accepted any more`];
    return schemaChanges(schema, there.schema ?? {}, `${name} body`, comparison);
  });
}

/** Of failures callers know the kind and the shape, which are the same everywhere; new ones may come. */
function responseChanges({ name, before, after }: OperationPair, comparison: Comparison): readonly string[] {
  return Object.entries(before.responses ?? {}).flatMap(([status, response]) => {
    if (!/^[23]/.test(status)) return [];
    const there = after.responses?.[status];
    if (there === undefined) return [`${name} ${status}: is gone`];
    return answerChanges(`${name} ${status}`, response, there, comparison);
  });
}

function answerChanges(at: string, before: Response, after: Response, comparison: Comparison): readonly string[] {
  const headers = Object.keys(before.headers ?? {}).filter((header) => !(header in (after.headers ?? {})));
  const bodies = Object.entries(before.content ?? {}).flatMap(([type, { schema = {} }]) => {
    const there = after.content?.[type];
    if (there === undefined) return [`${at}: ${type} is gone`];
    return schemaChanges(schema, there.schema ?? {}, at, comparison);
  });
  return [...headers.map((header) => `${at}: the header ${header} is gone`), ...bodies];
}
