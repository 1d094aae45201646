import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '../../routes';
import { openApiDocument } from '../document';
import { breakingChanges, isNewMajor } from './breaking-changes';
import type { ApiDocument, Operation } from './document';
import type { Schema } from './schema';

const WORD: Schema = { type: 'string' };
const NOTE: Schema = { type: 'object', properties: { text: WORD }, required: ['text'], additionalProperties: false };

const document = (
  operation: Operation,
  more: { version?: string; schemas?: Record<string, Schema> } = {},
): ApiDocument => ({
  info: { version: more.version ?? '1.0.0' },
  paths: { '/notes': { post: operation } },
  components: { schemas: more.schemas ?? {} },
});

const sends = (schema: Schema): Operation => ({ requestBody: { content: { 'application/json': { schema } } } });
const gets = (schema: Schema): Operation => ({ responses: { 200: { content: { 'application/json': { schema } } } } });
const asks = (...parameters: NonNullable<Operation['parameters']>): Operation => ({ parameters });
const ids = (schema: Schema, required = false) => ({ name: 'id', in: 'query', required, schema });

const changes = (before: Operation, after: Operation): readonly string[] =>
  breakingChanges(document(before), document(after));
const withField = (name: string, schema: Schema, required: readonly string[] = ['text']): Schema => ({
  ...NOTE,
  properties: { ...NOTE.properties, [name]: schema },
  required,
});
const oneOf = (...kinds: readonly string[]): Schema => ({
  oneOf: kinds.map((kind) => ({ type: 'object', properties: { kind: { const: kind } }, required: ['kind'] })),
});

describe('a change of the API', () => {
  it.each<[string, Operation, Operation, string]>([
    ['a field less in an answer', gets(withField('more', WORD)), gets(NOTE), 'POST /notes 200.more: is gone'],
    ['a field that can be missing', gets(NOTE), gets({ ...NOTE, required: [] }), '.text: can be missing now'],
    ['another type in an answer', gets(WORD), gets({ type: 'number' }), 'the type number is new'],
    ['null in an answer', gets(WORD), gets({ type: ['string', 'null'] }), 'the type null is new'],
    ['a number where integers were', gets({ type: 'integer' }), gets({ type: 'number' }), 'the type number is new'],
    ['a value more in an answer', gets({ enum: ['a'] }), gets({ enum: ['a', 'b'] }), 'the value "b" is new'],
    ['any value in an answer', gets({ enum: ['a'] }), gets({}), 'any value is new'],
    ['an alternative more in an answer', gets(oneOf('a')), gets(oneOf('a', 'b')), 'is new'],
    [
      'a field less in a list',
      gets({ items: NOTE }),
      gets({ items: { ...NOTE, properties: {} } }),
      'POST /notes 200[].text',
    ],
    ['another format in an answer', gets({ format: 'date' }), gets({ format: 'date-time' }), 'another format'],
    ['a header less', { responses: { 200: { headers: { ETag: {} } } } }, { responses: { 200: {} } }, 'header ETag'],
    ['another status', { responses: { 200: {} } }, { responses: { 201: {} } }, 'POST /notes 200: is gone'],
    [
      'a field that has to be sent',
      sends(NOTE),
      sends(withField('more', WORD, ['text', 'more'])),
      '.more: is required',
    ],
    ['a field that is not known any more', sends(withField('more', WORD)), sends(NOTE), '.more: is gone'],
    ['a value less in a request', sends({ enum: ['a', 'b'] }), sends({ enum: ['a'] }), 'the value "b" is not accepted'],
    ['values instead of words', sends(WORD), sends({ ...WORD, enum: ['a'] }), 'any value is not accepted'],
    ['an alternative less in a request', sends(oneOf('a', 'b')), sends(oneOf('a')), 'is not accepted any more'],
    ['a shorter word', sends({ maxLength: 9 }), sends({ maxLength: 8 }), 'has a narrower maxLength'],
    ['a bound where none was', sends({}), sends({ minimum: 1 }), 'has a narrower minimum'],
    ['a pattern where none was', sends(WORD), sends({ ...WORD, pattern: '^a' }), 'has a narrower pattern'],
    ['a body where none was', {}, sends(NOTE), 'body: is required now'],
    ['another type of body', sends(NOTE), { requestBody: { content: { 'text/csv': {} } } }, 'application/json is not'],
    ['a parameter less', asks(ids(WORD)), asks(), 'query id: is gone'],
    ['a parameter that has to be sent', asks(ids(WORD)), asks(ids(WORD, true)), 'query id: is required now'],
    ['a narrower parameter', asks(ids({ maximum: 9 })), asks(ids({ maximum: 5 })), 'query id: has a narrower maximum'],
    ['a way in less', { security: [{ a: [] }, { b: [] }] }, { security: [{ a: [] }] }, 'the way in {"b":[]} is gone'],
    ['a door that is closed', {}, { security: [{ a: [] }] }, 'is not public any more'],
  ])('breaks callers with %s', (_name, before, after, fault) => {
    expect(changes(before, after)).toEqual([expect.stringContaining(fault)]);
  });

  it.each<[string, Operation, Operation]>([
    ['a field more in an answer', gets(NOTE), gets(withField('more', WORD))],
    ['a field that is always there now', gets({ ...NOTE, required: [] }), gets(NOTE)],
    ['a value less in an answer', gets({ enum: ['a', 'b'] }), gets({ enum: ['a'] })],
    ['integers where numbers were', gets({ type: 'number' }), gets({ type: 'integer' })],
    ['an alternative less in an answer', gets(oneOf('a', 'b')), gets(oneOf('a'))],
    ['a header more', { responses: { 200: {} } }, { responses: { 200: { headers: { ETag: {} } } } }],
    ['a failure more', { responses: { 200: {} } }, { responses: { 200: {}, 429: {} } }],
    ['a field that can be sent', sends(NOTE), sends(withField('more', WORD))],
    ['a value more in a request', sends({ enum: ['a'] }), sends({ enum: ['a', 'b'] })],
    ['numbers where integers had to be', sends({ type: 'integer' }), sends({ type: 'number' })],
    ['an alternative more in a request', sends(oneOf('a')), sends(oneOf('a', 'b'))],
    ['a longer word', sends({ maxLength: 8 }), sends({ maxLength: 9 })],
    ['a parameter that can be sent', asks(), asks(ids(WORD))],
    ['a way in more', { security: [{ a: [] }] }, { security: [{ a: [] }, { b: [] }] }],
    ['a door that is opened', { security: [{ a: [] }] }, {}],
  ])('breaks nobody with %s', (_name, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });

  it('breaks callers of what is gone', () => {
    expect(breakingChanges(document({}), { info: { version: '1.1.0' }, paths: {} })).toEqual(['POST /notes: is gone']);
  });

  it('is found behind names, once, and in schemas that name each other in circles', () => {
    const named = gets({ $ref: '#/components/schemas/Tree' });
    const tree = (leaf: Schema): Record<string, Schema> => ({
      Tree: { properties: { leaf, trees: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } } },
    });
    const before = document(named, { schemas: tree(WORD) });
    const after = document(named, { schemas: tree({ type: 'number' }) });
    expect(breakingChanges(before, before)).toEqual([]);
    expect(breakingChanges(before, after)).toEqual(['POST /notes 200.leaf: the type number is new']);
  });

  it('may break callers in a new major version only', () => {
    const version = (text: string): ApiDocument => document({}, { version: text });
    expect(isNewMajor(version('1.9.0'), version('2.0.0'))).toBe(true);
    expect(isNewMajor(version('1.0.0'), version('1.9.0'))).toBe(false);
  });
});

describe('the API', () => {
  it('breaks nobody who was written for what was released', () => {
    const file = join(__dirname, '..', '..', '..', 'openapi-released.json');
    const released = JSON.parse(readFileSync(file, 'utf8')) as ApiDocument;
    const current = JSON.parse(JSON.stringify(openApiDocument(ROUTES))) as ApiDocument;
    if (!isNewMajor(released, current)) expect(breakingChanges(released, current)).toEqual([]);
  });
});
