import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aCdkOut, aFolder, cloudAssembly } from '../testing/a-cdk-out';
import { comparisonOf, runDiff } from '../testing/run-diff';

const tags = (component: string): unknown => [{ Key: 'Component', Value: component }];
const key = (component: string): unknown => ({ Type: 'AWS::KMS::Key', Properties: { Tags: tags(component) } });
const gateway = { Type: 'AWS::EC2::NatGateway', Properties: { Tags: tags('network') } };
const app = (Resources: Readonly<Record<string, unknown>>): string => aCdkOut({ one: { template: { Resources } } });

test('given a NAT gateway more, then the comparison says what it costs, in which component', async () => {
  const base = app({ Key: key('data') });
  const head = app({ Key: key('data'), Gateway: gateway });
  // 730 h x 0.045 = 32.85; requests of the key and traffic depend on a load that nobody has described
  expect((await comparisonOf(base, head)).assemblies[0]?.cost).toEqual({
    base: { low: 1, expected: 1, high: 1, unpriced: 1 },
    head: { low: 33.85, expected: 33.85, high: 33.85, unpriced: 2 },
    components: [{ name: 'network', head: { low: 32.85, expected: 32.85, high: 32.85, unpriced: 1 } }],
  });
  const { text } = await runDiff(base, head);
  expect(text).toContain('Cost in USD a month: at least 1.00 → at least 33.85 (+32.85)');
  expect(text).toContain('    network: nothing → at least 32.85 (+32.85)');
});

test('given a change that costs nothing, then nothing is said of costs; given none, then nothing is estimated', async () => {
  const base = app({ Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } } });
  const head = app({ Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.1.0.0/16' } } });
  expect((await runDiff(base, head)).text).not.toContain('Cost');
  expect((await comparisonOf(base, base)).assemblies[0]).not.toHaveProperty('cost');
});

test('given a descriptor of the head, then both sides are estimated at its load', async () => {
  const descriptor = readFileSync(join(__dirname, '../../../../environments/staging.yaml'), 'utf8');
  const platform = (Resources: Readonly<Record<string, unknown>>, files: Readonly<Record<string, string>>): string =>
    join(
      aFolder({
        ...files,
        ...Object.fromEntries(
          Object.entries(cloudAssembly({ one: { template: { Resources } } })).map(([name, content]) => [
            `cdk.out/staging/${name}`,
            content,
          ]),
        ),
      }),
      'cdk.out',
    );
  const base = platform({ Key: key('data') }, {});
  const head = platform({ Key: key('data'), Other: key('data') }, { 'environments/staging.yaml': descriptor });
  // A key with its requests: 1 + (2000 + 25854 x 0.02) x 0.03 / 10000 = 1.0076
  expect((await comparisonOf(base, head)).assemblies[0]?.cost).toMatchObject({
    base: { expected: 1.01, unpriced: 0 },
    head: { expected: 2.02, unpriced: 0 },
  });
});
