import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '../routes';
import { describeApi } from '../testing/describe-api';
import { openApiDocument } from './document';

const committed = JSON.parse(readFileSync(join(__dirname, '..', '..', 'openapi.json'), 'utf8')) as Record<
  string,
  unknown
>;

describe('the OpenAPI document', () => {
  it('is committed as it is generated', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(openApiDocument(ROUTES))));
  });

  it('describes every operation with what can go wrong', () => {
    const paths = committed.paths as Record<
      string,
      Record<string, { operationId: string; responses: Record<string, object> }>
    >;
    for (const route of ROUTES) {
      const operation = paths[route.path]?.[route.method];
      expect(operation?.operationId).toBe(route.operationId);
      expect(Object.keys(operation?.responses ?? {})).toEqual(
        expect.arrayContaining([String(route.success.status), '500', '503']),
      );
    }
    const operations = Object.values(paths).flatMap((path) => Object.keys(path));
    expect(operations).toHaveLength(ROUTES.length);
    expect(new Set(ROUTES.map((route) => route.operationId)).size).toBe(ROUTES.length);
  });

  it('has examples that its schemas accept', () => {
    for (const { operationId, body, bodyExample, success } of ROUTES) {
      expect({ operationId, isAccepted: body?.safeParse(bodyExample).success ?? true }).toEqual({
        operationId,
        isAccepted: true,
      });
      expect({ operationId, isAccepted: success.schema?.safeParse(success.example).success ?? true }).toEqual({
        operationId,
        isAccepted: true,
      });
    }
  });

  it('points at nothing that is not there', () => {
    const components = committed.components as Record<string, Record<string, object>>;
    for (const [, kind = '', name = ''] of JSON.stringify(committed).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      expect(components[kind]).toHaveProperty([name]);
    }
  });
});

describeApi('the OpenAPI document', (api) => {
  it('is served', async () => {
    expect(await api().visitor().ask('GET', '/openapi.json')).toEqual(committed);
  });
});
