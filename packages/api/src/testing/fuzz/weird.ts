import fc from 'fast-check';
import { characters, codeUnits } from './characters';

/** Text that has broken programs. */
export const weirdText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udc00\ud800',
    '\uffff',
    '\u202e',
    '\ufeff',
    '\r\nSet-Cookie: a=b',
    "'; drop table habits; --",
    '%00',
    '%s%n',
    '${7*7}',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'null',
    'undefined',
    'NaN',
    '-1',
    '1e400',
    '0x10',
    '9999999999999999999',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '10000-01-01',
    '-000001-01-01',
    '2026-02-28T24:00:00Z',
    '+275760-09-13T00:00:00.000Z',
    '00000000-0000-0000-0000-000000000000',
    'ﬀ',
    'İ',
    'a'.repeat(300),
    '👩🏽‍🚀'.repeat(40),
  ),
  fc.string({ unit: codeUnits, maxLength: 24 }),
  fc.string({ unit: characters, maxLength: 24 }),
);

/** `{raw:...}` is put into the JSON text as it is: numbers that no program writes. */
const rawNumber = fc
  .constantFrom('1e999', '-0', '1e-400', '123456789012345678901234567890', '0.1000000000000000055511151231257827')
  .map((digits) => `{raw:${digits}}`);

/** A value of whatever type. */
export const weirdValue: fc.Arbitrary<unknown> = fc.oneof(
  weirdText,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, 5e-324, [], {}, [[]], [null], ''),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  rawNumber,
  fc.jsonValue({ maxDepth: 2 }),
);

export const weirdName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '', 'id', 'accountId', 'account_id', 'a/b~c', '\u0000'),
  fc.string({ maxLength: 12 }),
);
