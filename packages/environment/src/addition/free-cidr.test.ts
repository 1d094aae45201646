import { freeCidr } from './free-cidr';

const ALL = Array.from({ length: 256 }, (_, octet) => `10.${octet}.0.0/16`);

it.each([
  ['the first where there is none', [], '10.0.0.0/16'],
  ['the one after the last', ['10.30.0.0/16', '10.20.0.0/16'], '10.31.0.0/16'],
  ['the one after a part of one', ['10.20.128.0/20'], '10.21.0.0/16'],
  ['the first gap where the last is taken', ['10.0.0.0/16', '10.255.0.0/16'], '10.1.0.0/16'],
  ['other ranges aside', ['192.168.0.0/16', 'nonsense'], '10.0.0.0/16'],
  ['none where all are taken', ALL, undefined],
])('%s', (_, taken, free) => {
  expect(freeCidr(taken)).toBe(free);
});
