import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const source = readFileSync(join(__dirname, '..', '..', 'openapi.json'), 'utf8');

/** Rules of the recommended set that do not fit, each with its reason. */
const EXCEPTIONS = {};

const lint = async (text: string): Promise<readonly string[]> => {
  const config = await createConfig({ extends: ['recommended'], rules: EXCEPTIONS });
  const problems = await lintFromString({ source: text, absoluteRef: '/openapi.json', config });
  return problems.map(
    ({ ruleId, message, location }) => `${ruleId} at ${location.map(({ pointer }) => pointer).join()}: ${message}`,
  );
};

describe('the linter of the OpenAPI document', () => {
  it('has nothing to say, by the recommended rules', async () => {
    expect(await lint(source)).toEqual([]);
  });

  it('speaks up when something is wrong', async () => {
    expect(await lint(source.replace('"operationId": "getAccount"', '"operationId": "getToday"'))).toEqual([
      expect.stringContaining('operation-operationId-unique'),
    ]);
  });
});
