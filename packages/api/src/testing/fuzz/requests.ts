import fc from 'fast-check';
import type { ApiDocument, Operation, Parameter } from '../../openapi/compatibility/document';
import { codeUnits } from './characters';
import { goodHeaders, weirdHeaders } from './headers';
import { hint, known } from './hints';
import { mutated } from './mutation';
import { WAYS_IN, type PlannedBody, type PlannedRequest, type WayIn } from './planned-request';
import { valuesOf } from './values';
import { weirdName, weirdText } from './weird';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

/** Each takes several requests more, for a new session, a mail or an account, and the document is half a megabyte. */
const COSTLY = new Set([
  'createAccount',
  'deleteAccount',
  'changePassword',
  'changeEmail',
  'createSession',
  'resetPassword',
  'createEmailConfirmation',
  'deleteSession',
  'getOpenApiDocument',
]);

const WEIGHTS: Readonly<Record<WayIn, number>> = { session: 16, token: 3, few: 2, nobody: 2, forged: 1 };

const ways: fc.Arbitrary<WayIn> = fc.oneof(
  ...WAYS_IN.map((way) => ({ weight: WEIGHTS[way], arbitrary: fc.constant(way) })),
);

type Good = Omit<PlannedRequest, 'by'>;

/** Requests for every operation of a document: as it wants them, and not. */
export function requestsOf(document: ApiDocument): fc.Arbitrary<PlannedRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const good = goodRequests({ path, method, operation: operation as Named }, document);
      const weight = COSTLY.has((operation as Named).operationId) ? 2 : 8;
      return {
        weight,
        arbitrary: fc.oneof({ weight: 6, arbitrary: good }, { weight: 5, arbitrary: good.chain(spoilt) }),
      };
    }),
  );
  return fc.record({ by: ways, good: fc.oneof(...operations) }).map(({ by, good }) => ({ by, ...good }));
}

type Named = Operation & { readonly operationId: string };

interface Place {
  readonly path: string;
  readonly method: string;
  readonly operation: Named;
}

function goodRequests({ path, method, operation }: Place, document: ApiDocument): fc.Arbitrary<Good> {
  const all = operation.parameters ?? [];
  const referenced = all.flatMap(({ $ref }) => $ref?.split('/').at(-1) ?? []);
  const query = all.filter((parameter) => parameter.in === 'query');
  const steps = path.split('/').slice(1);
  return fc
    .record({
      path: fc.tuple(...steps.map((step) => stepValues(step, steps[0] ?? '', operation, document))),
      query: fc.tuple(...query.map((parameter) => queryValue(parameter, operation, document))),
      headers: goodHeaders(referenced),
      body: bodies(operation, document),
    })
    .map(({ body, query: pairs, ...rest }) => ({
      method: method.toUpperCase(),
      ...rest,
      query: pairs.filter((pair) => pair !== undefined),
      ...(body === undefined ? {} : { body }),
      ...(body?.kind === 'bytes' ? { headers: { ...rest.headers, 'content-type': 'application/zip' } } : {}),
    }));
}

/** A part of a path template: fixed, or a value of its parameter. `id` is one of the collection. */
function stepValues(step: string, collection: string, operation: Named, document: ApiDocument): fc.Arbitrary<string> {
  const name = /^\{(\w+)\}$/.exec(step)?.[1];
  if (name === undefined) return fc.constant(step);
  const schema = operation.parameters?.find((parameter) => parameter.name === name)?.schema ?? {};
  const good =
    name === 'id'
      ? known(collection)
      : (hint(operation.operationId, name) ?? valuesOf(schema, schemasOf(document), () => undefined));
  return fc.oneof({ weight: 15, arbitrary: good }, { weight: 1, arbitrary: fc.uuid() }).map(String);
}

function queryValue(
  { name = '', schema = {} }: Parameter,
  { operationId }: Named,
  document: ApiDocument,
): fc.Arbitrary<readonly [string, string] | undefined> {
  const values = hint(operationId, name) ?? valuesOf(schema, schemasOf(document), () => undefined);
  return fc
    .option(values, { freq: 1, nil: undefined })
    .map((value) =>
      value === undefined ? undefined : [name, typeof value === 'string' ? value : JSON.stringify(value)],
    );
}

function bodies({ operationId, requestBody }: Named, document: ApiDocument): fc.Arbitrary<PlannedBody | undefined> {
  const content = requestBody?.content;
  if (content === undefined) return fc.constant(undefined);
  const json = content['application/json']?.schema;
  if (json?.$ref !== undefined) {
    return valuesOf(json, schemasOf(document), (name) => hint(operationId, name)).map((value) => ({
      kind: 'json',
      value,
    }));
  }
  const exported = valuesOf({ $ref: '#/components/schemas/ExportDocument' }, schemasOf(document), (name) =>
    hint('', name),
  );
  return fc.oneof(
    exported.map((value): PlannedBody => ({ kind: 'json', value })),
    fc.constant<PlannedBody>({ kind: 'bytes' }),
  );
}

const spoiltText = fc.oneof(
  fc.constantFrom('', '{', '{"name":', 'null', '[]', '"x"', '\ufeff{}', '{}{}', "{'a':1}", '[1,]', '{"a":1,"a":2}'),
  fc.constant('['.repeat(20_000)),
  fc.constant(`{"name":"${'a'.repeat(70_000)}"}`),
  fc.string({ unit: codeUnits, maxLength: 30 }),
);

/** The same request with something wrong about it. */
function spoilt(good: Good): fc.Arbitrary<Good> {
  const ways = [
    weirdHeaders.map((headers) => ({ ...good, headers: { ...good.headers, ...headers } })),
    fc.constantFrom(...METHODS).map((method) => ({ ...good, method })),
    fc.tuple(weirdName, weirdText).map((pair) => ({ ...good, query: [...good.query, pair] })),
    ...spoiltSteps(good),
    ...spoiltQuery(good),
    ...spoiltBody(good),
  ];
  return fc.oneof(...ways);
}

function spoiltSteps(good: Good): readonly fc.Arbitrary<Good>[] {
  const last = good.path.length - 1;
  if (last < 1) return [];
  return [
    fc
      .tuple(fc.integer({ min: 1, max: last }), weirdText)
      .map(([at, text]) => ({ ...good, path: good.path.with(at, text) })),
  ];
}

function spoiltQuery(good: Good): readonly fc.Arbitrary<Good>[] {
  const last = good.query.length - 1;
  if (last < 0) return [];
  return [
    fc.tuple(fc.nat({ max: last }), weirdText).map(([at, text]) => ({
      ...good,
      query: good.query.with(at, [good.query[at]?.[0] ?? '', text]),
    })),
  ];
}

function spoiltBody(good: Good): readonly fc.Arbitrary<Good>[] {
  const { body } = good;
  if (body === undefined) return [];
  const text = spoiltText.map((text) => ({ ...good, body: { kind: 'text', text } as const }));
  if (body.kind !== 'json') return [text];
  const json = mutated(fc.constant(body.value)).map((value) => ({ ...good, body: { kind: 'json', value } as const }));
  return [json, json, json, text];
}

function schemasOf({ components }: ApiDocument) {
  return components?.schemas ?? {};
}
