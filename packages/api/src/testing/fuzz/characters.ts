import fc from 'fast-check';

/** Of every kind that a person writes, and some that nobody does. fast-check's own units of all of Unicode take seconds to set up. */
export const characters: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0x61, max: 0x7a }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom('ü', 'ß', 'é', 'İ', 'ﬀ', '名', 'ש', '\u0301', '\u200d', '\u202e', '🏃', '👩🏽‍🚀', '🇵🇹'),
  fc.integer({ min: 0xa0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
  fc.integer({ min: 0xe000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);

/** Whatever a string can hold: control characters and halves of characters too. */
export const codeUnits: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0xffff })
  .map((code) => String.fromCharCode(code));
