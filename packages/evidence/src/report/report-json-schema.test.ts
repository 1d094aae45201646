import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportJsonSchema } from './report-json-schema';

test('given the published schema, then it is the one of this code', () => {
  const published = readFileSync(join(__dirname, '../../schema/report.schema.json'), 'utf8');
  expect(published).toBe(`${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`);
});
