import { aCdkOut } from '../../testing/a-cdk-out';
import { readAssembly } from './read-assembly';

const bucket = (properties: object = {}): object => ({ Type: 'AWS::S3::Bucket', Properties: properties });

const switchable = (...names: readonly string[]) => ({
  Parameters: Object.fromEntries(
    names.map((name) => [name, { Type: 'String', AllowedValues: ['off', 'on', 'late'], Default: 'off' }]),
  ),
  Conditions: Object.fromEntries(names.map((name) => [`Is${name}`, { 'Fn::Equals': [{ Ref: name }, 'on'] }])),
  Resources: { A: bucket({ Value: { 'Fn::If': [`Is${names[0] ?? ''}`, 'open', 'closed'] } }) },
});

test('given a parameter that switches a stack, then every state that its conditions tell apart is read', () => {
  const facts = readAssembly(aCdkOut({ data: { template: switchable('Mode') } }), '/repo');
  expect(facts.resources).toMatchObject([{ properties: { Value: 'closed' } }]);
  expect(facts.switched).toMatchObject([
    { name: 'Mode of test-data is on', assembly: { resources: [{ properties: { Value: 'open' } }] } },
  ]);
});

test('given a state that brings a resource into being, then it is told what was there before', () => {
  const { Parameters, Conditions, Resources } = switchable('Mode');
  const template = { Parameters, Conditions, Resources: { ...Resources, B: { ...bucket(), Condition: 'IsMode' } } };
  const [state] = readAssembly(aCdkOut({ data: { template } }), '/repo').switched ?? [];
  expect(state?.assembly.resources.map(({ logicalId }) => logicalId)).toEqual(['A', 'B']);
  expect(state?.kept.resources.map(({ logicalId }) => logicalId)).toEqual(['A']);
});

describe('given what a parameter chooses, then another state has what rests as it was, and reads anew what it changes', () => {
  const { Parameters, Conditions, Resources } = switchable('Mode');
  const isOn = (yes: string, no: string) => ({ 'Fn::If': ['IsMode', yes, no] });
  const outputs = (name: object) => ({ Out: { Value: isOn('open', 'closed'), Export: { Name: name } } });
  const importing = (name: string) => ({ Resources: { C: bucket({ Value: { 'Fn::ImportValue': name } }) } });
  const statesOf = (name: object, imported: string) => {
    const template = { Parameters, Conditions, Outputs: outputs(name), Resources: { ...Resources, B: bucket() } };
    const facts = readAssembly(aCdkOut({ data: { template }, other: { template: importing(imported) } }), '/repo');
    return [facts, facts.switched?.[0]?.assembly].map((each) => each?.resources ?? []);
  };
  const fixed = { 'Fn::Join': ['-', ['fixed', 'name']] };

  test('a resource that asks nothing', () => {
    const [rest = [], on = []] = statesOf(fixed, 'fixed-name');
    expect(on.map((each, index) => each === rest[index])).toEqual([false, true, false]);
  });
  test('an import of what the parameter decides', () => {
    expect(statesOf(fixed, 'fixed-name').map((resources) => resources[2]?.properties['Value'])).toEqual([
      'closed',
      'open',
    ]);
  });
  test('an export of which the parameter decides the name', () => {
    expect(statesOf(isOn('on', 'off'), 'on').map((resources) => resources[2]?.properties['Value'])).toEqual([
      { 'Fn::ImportValue': 'on' },
      'open',
    ]);
  });
});

test('given parameters that make more states than can be judged, then their conditions are undecided', () => {
  const facts = readAssembly(aCdkOut({ data: { template: switchable('A', 'B', 'C') } }), '/repo');
  expect(facts.resources).toMatchObject([{ properties: { Value: { 'Fn::If': ['IsA', 'open', 'closed'] } } }]);
  expect(facts).not.toHaveProperty('switched');
});
