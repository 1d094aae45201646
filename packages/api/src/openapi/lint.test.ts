import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';

const source = readFileSync(join(__dirname, '..', '..', 'openapi.json'), 'utf8');

/** Probes send nothing, and nothing that they send is refused. */
const EXCEPTIONS = [
  'operation-4xx-response at #/paths/~1health~1live/get/responses',
  'operation-4xx-response at #/paths/~1health~1ready/get/responses',
];

const lint = async (text: string): Promise<readonly string[]> => {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: text, absoluteRef: '/openapi.json', config });
  return problems
    .map(({ ruleId, message, location }) => `${ruleId} at ${location.map(({ pointer }) => pointer).join()}: ${message}`)
    .filter((problem) => !EXCEPTIONS.some((exception) => problem.startsWith(exception)));
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
