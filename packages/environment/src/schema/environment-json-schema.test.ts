import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentJsonSchema } from './environment-json-schema';

const FILE = join(__dirname, '../../schema/environment.schema.json');

describe('the published JSON schema', () => {
  it('is the one in the repository; npx projen writes it', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(`${JSON.stringify(environmentJsonSchema(), undefined, 2)}\n`);
  });

  it('is of draft 2020-12, closed, and asks only for what has no default', () => {
    expect(environmentJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      required: ['name', 'tier', 'account', 'region', 'drRegion', 'owner', 'network', 'alarms', 'pipeline', 'budget'],
    });
  });

  it('tells the default of each tier', () => {
    expect(environmentJsonSchema()).toHaveProperty(
      'properties.network.properties.natGateways.description',
      'NAT gateways, at most one per availability zone. Default: development 1, staging 1, production 2.',
    );
  });
});
