/**
 * What can be wrong with a value or a file, for programs that say it in words of their own. Each is part of the API: it never
 * changes its meaning, and callers must let others pass.
 */
export const FAULT_CODES = [
  'address-form',
  'address-not-public',
  'address-plain',
  'address-unknown',
  'archive-damaged',
  'archive-without-habits',
  'archive-without-names',
  'file-compressed-twice',
  'file-damaged',
  'file-of-another-program',
  'file-unknown',
  'no-csv',
  'no-day',
  'no-json',
  'no-text',
  'no-value',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];
