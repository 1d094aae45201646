import { stackBetween } from '../testing/run-diff';

type Rule = Readonly<Record<string, unknown>>;

const https: Rule = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/16' };
const group = (...SecurityGroupIngress: readonly Rule[]) => ({
  G: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'g', SecurityGroupIngress } },
});

test.each([
  ['a wider range', { ...https, CidrIp: '0.0.0.0/0' }, true],
  ['a narrower range', { ...https, CidrIp: '10.0.3.0/24' }, false],
  ['more ports', { ...https, ToPort: 444 }, true],
  ['every protocol', { IpProtocol: '-1', CidrIp: '10.0.0.0/16' }, true],
])('given a rule with %s, then broadened is said as it is', async (_what, rule, broadened) => {
  const { securityGroups } = await stackBetween(group(https), group(rule));
  expect(securityGroups).toMatchObject([
    { change: 'added', direction: 'ingress', broadened },
    { change: 'removed', broadened: false },
  ]);
});

test('given a rule less, then nothing is broadened', async () => {
  const { securityGroups } = await stackBetween(group(https), group());
  expect(securityGroups).toMatchObject([{ change: 'removed', broadened: false }]);
});

test('given rules that a condition decides about, then they are shown and broadened', async () => {
  const undecided = (rule: Rule) => ({
    G: {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: { GroupDescription: 'g', SecurityGroupIngress: { 'Fn::If': ['Open', [rule], []] } },
    },
  });
  const { securityGroups } = await stackBetween(undecided(https), undecided({ ...https, CidrIp: '0.0.0.0/0' }));
  expect(securityGroups).toMatchObject([
    { change: 'added', broadened: true, protocol: 'undecided' },
    { change: 'removed', broadened: false },
  ]);
});
