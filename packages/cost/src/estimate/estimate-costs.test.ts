import fc from 'fast-check';
import type { Resource } from '../facts/resource';
import { LEVELS } from '../levels';
import { measuresOf } from '../measures/measures-of';
import { SERVICE_OF } from '../services/services';
import { aResource } from '../testing/a-resource';
import { anEnvironment } from '../testing/an-environment';
import { estimated } from '../testing/estimated';
import { groupBy } from './group-by';
import { sumOf } from './sum';

const tagged = (type: string, component: string, changes: Partial<Resource> = {}): Resource =>
  aResource(type, { Tags: [{ Key: 'Component', Value: component }] }, changes);

test('given a NAT gateway, an address, two keys and a dashboard, then the total is what a person adds up', () => {
  const { total } = estimated(
    [
      aResource('AWS::EC2::NatGateway'),
      aResource('AWS::EC2::EIP'),
      aResource('AWS::KMS::Key', {}, { logicalId: 'A' }),
      aResource('AWS::KMS::Key', {}, { logicalId: 'B', region: 'us-west-2', stack: 'there' }),
      aResource('AWS::CloudWatch::Dashboard'),
      aResource('AWS::EC2::VPC'),
    ],
    { environment: anEnvironment({ workload: NOBODY }) },
  );
  // 730 x 0.045 = 32.85; 730 x 0.005 = 3.65; 2 x (1 + 2000 x 0.03 / 10000) = 2.012; 3: together 41.512
  expect(total.usd.expected).toBeCloseTo(41.512, 6);
  expect(total.unpriced).toBe(0);
});

const NONE = { users: 0, checkInsPerUserPerDay: 0 };
const NOBODY = { low: NONE, expected: NONE, high: NONE };

test('given a type that nobody knows, then it is listed, and no sum that it belongs to hides it', () => {
  const { lines, total } = estimated([tagged('AWS::Braket::Device', 'lab'), tagged('AWS::KMS::Key', 'lab')]);
  expect(lines[0]).toMatchObject({ kind: 'unpriced', type: 'AWS::Braket::Device', component: 'lab' });
  expect(total.unpriced).toBe(1);
  expect(groupBy(lines, ({ component }) => component)).toMatchObject([{ name: 'lab', unpriced: 1 }]);
});

test('given a region without a price book, then nothing there has a price', () => {
  const { lines } = estimated([aResource('AWS::KMS::Key', {}, { region: 'eu-west-1' })]);
  expect(lines).toMatchObject([
    { kind: 'unpriced', what: 'Key, with its first version', reason: 'there is no price book of eu-west-1' },
    { kind: 'unpriced' },
  ]);
});

test('given no descriptor, then what time costs has a price, and what the load costs has none', () => {
  const { lines, total, budget } = estimated([aResource('AWS::EC2::NatGateway')], { environment: undefined });
  expect(lines).toMatchObject([{ kind: 'priced', driver: 'time' }, { kind: 'unpriced' }]);
  expect(total).toMatchObject({ unpriced: 1 });
  expect(budget).toBeUndefined();
});

test('given a budget below the expected estimate, then it is exceeded', () => {
  const gateway = aResource('AWS::EC2::NatGateway');
  const within = (monthlyUsd: number): boolean | undefined =>
    estimated([gateway], { environment: anEnvironment({ budget: { monthlyUsd } }) }).budget?.isExceeded;
  expect([within(20), within(40)]).toEqual([true, false]);
});

test('given the free tier, then all lines of one price share one allowance', () => {
  const alarms = Array.from({ length: 15 }, (_, n) => aResource('AWS::CloudWatch::Alarm', {}, { logicalId: `A${n}` }));
  // 15 metrics less the 10 that are free, at 0.10
  expect(estimated(alarms).total.usd.low).toBeCloseTo(1.5, 9);
  expect(estimated(alarms, { freeTier: true }).total.usd.low).toBeCloseTo(0.5, 9);
  expect(estimated(alarms.slice(0, 4), { freeTier: true }).total.usd.low).toBe(0);
});

describe('the pilot light', () => {
  const there = { region: 'us-west-2', stack: 'there' };
  const api = aResource('AWS::WAFv2::WebACL', { Scope: 'REGIONAL', Rules: [] }, there);
  const gateway = aResource('AWS::EC2::NatGateway', {}, there);

  test('given that it waits, then nobody asks for anything; activated it has what rests, and the traffic', () => {
    const { pilotLight, total } = estimated([api], { resting: [gateway] });
    expect(pilotLight?.idle.usd.high).toBe(5);
    expect(total.usd.high).toBe(5);
    // 5 + 730 x 0.045 = 37.85 and what the firewall looks at
    expect(pilotLight?.activated.usd.high).toBeGreaterThan(37.85);
    // Traffic through the NAT gateway has no verified price in us-west-2.
    expect(pilotLight?.activated.unpriced).toBe(1);
  });

  test('given that nothing stands in the other region, then there is none', () => {
    expect(estimated([aResource('AWS::KMS::Key')]).pilotLight).toBeUndefined();
  });
});

const someResources = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...SERVICE_OF.keys(), 'AWS::Braket::Device'),
      fc.constantFrom('us-east-1', 'us-west-2', 'eu-west-1'),
      fc.constantFrom('a', 'b'),
      fc.nat(1000),
    )
    .map(([type, region, component, n]) => tagged(type, component, { region, stack: region, logicalId: `R${n}` })),
  { selector: ({ region, logicalId }) => `${region} ${logicalId}`, maxLength: 30 },
);

test('the sum of the parts is the whole', () => {
  fc.assert(
    fc.property(someResources, (resources) => {
      const { lines, total } = estimated(resources);
      const components = groupBy(lines, ({ component }) => component);
      for (const level of LEVELS)
        expect(components.reduce((sum, { usd }) => sum + usd[level], 0)).toBeCloseTo(total.usd[level], 6);
      expect(components.reduce((sum, { unpriced }) => sum + unpriced, 0)).toBe(total.unpriced);
      const measures = measuresOf(lines);
      for (const level of LEVELS)
        expect(measures.reduce((sum, { usd }) => sum + usd[level], 0)).toBeLessThanOrEqual(total.usd[level] + 1e-9);
    }),
    { numRuns: 50 },
  );
});

test('every resource has a line, and the order of the resources does not matter', () => {
  fc.assert(
    fc.property(someResources, (resources) => {
      const { lines } = estimated(resources);
      for (const { logicalId, region } of resources)
        expect(lines.some((line) => line.logicalId === logicalId && line.stack === region)).toBe(true);
      expect(estimated([...resources].reverse()).lines).toEqual(lines);
    }),
    { numRuns: 50 },
  );
});

test('more users or more check-ins never cost less', () => {
  const load = fc.record({ users: fc.nat(100_000), checkInsPerUserPerDay: fc.nat(20) });
  fc.assert(
    fc.property(someResources, load, load, (resources, one, more) => {
      const both = {
        users: one.users + more.users,
        checkInsPerUserPerDay: one.checkInsPerUserPerDay + more.checkInsPerUserPerDay,
      };
      const { lines } = estimated(resources, {
        environment: anEnvironment({ workload: { low: one, expected: both, high: both } }),
      });
      const { usd } = sumOf(lines);
      expect(usd.expected).toBeGreaterThanOrEqual(usd.low - 1e-9);
    }),
    { numRuns: 50 },
  );
});
