import fc from 'fast-check';
import { known } from './hints';
import { placeholder } from './placeholder';

type Headers = Readonly<Record<string, string>>;

/** What HTTP lets through in a value: no line ends, no NUL, one byte a character, no blanks around. */
const anyValue = fc
  .string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter((code) => code !== 0x7f)
      .map((code) => String.fromCharCode(code)),
    maxLength: 30,
  })
  .map((text) => text.trim());

const WEIRD: Readonly<Record<string, readonly string[]>> = {
  accept: ['text/html', 'application/xml;q=0.9', '*/*', 'application/problem+json'],
  'accept-language': ['de', '*'],
  authorization: ['Bearer', 'Bearer x', 'Basic YTpi', "Bearer hxt_'or'1'='1", 'bearer  hxt_x'],
  cookie: ['', '=', '__Host-hexastyle=', '__Host-hexastyle=%00', '__Host-hexastyle=a; __Host-hexastyle=b'],
  'content-encoding': ['gzip', 'identity', 'br'],
  'content-type': [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'application/json;charset=UTF-8',
    'application/merge-patch+json',
    'application/zip',
    'multipart/form-data; boundary=x',
    'APPLICATION/JSON',
    ';',
  ],
  'idempotency-key': ['"a"', 'a', '"', '""', 'é', 'a b', 'x'.repeat(256), '"8e03978e-40d5-43e8-bc93-6894a57f9324"'],
  'if-match': [
    '*',
    '"0"',
    '"x"',
    'W/"1"',
    '42',
    '""',
    '"1", "2", W/"3"',
    ',',
    '"9999999999999999999999"',
    `"${'9'.repeat(300)}"`,
  ],
  'if-none-match': ['*', '"0"', 'W/"1"', '42', '"a""b"', '"1","2"'],
  'if-modified-since': ['Thu, 01 Jan 1970 00:00:00 GMT', 'never'],
  origin: ['https://evil.example', 'null', '', 'https://habits.example.com.evil.example', 'x'],
  range: ['bytes=0-1', 'bytes=-1'],
  'sec-fetch-site': ['cross-site', 'same-origin', 'x'],
  traceparent: ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', '00-0-0-0', 'x'],
  'user-agent': ['', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'x'.repeat(2000)],
  'x-forwarded-for': ['', 'x', '::1', '1.2.3.4, 5.6.7.8', '999.1.1.1', "'; --"],
  'x-forwarded-host': ['evil.example'],
  'x-http-method-override': ['DELETE'],
  'x-request-id': ['trace-1234567890', 'x', '<script>'],
};

const weirdHeader = fc
  .constantFrom(...Object.keys(WEIRD))
  .chain((name) => fc.tuple(fc.constant(name), fc.oneof(fc.constantFrom(...(WEIRD[name] ?? [])), anyValue)));

export const weirdHeaders: fc.Arbitrary<Headers> = fc
  .array(weirdHeader, { maxLength: 2 })
  .map((headers) => Object.fromEntries(headers));

const etag = fc.oneof(
  { weight: 8, arbitrary: fc.constant(placeholder('etag')) },
  { weight: 2, arbitrary: fc.constant('*') },
);

/** Headers as a good caller sends them, by the names in the document. */
const GOOD: Readonly<Record<string, fc.Arbitrary<Headers>>> = {
  IfMatch: etag.map((value) => ({ 'if-match': value })),
  IfMatchOptional: fc
    .option(etag, { freq: 2, nil: undefined })
    .map((value) => (value === undefined ? {} : { 'if-match': value })),
  IfNoneMatch: fc
    .option(etag, { freq: 2, nil: undefined })
    .map((value) => (value === undefined ? {} : { 'if-none-match': value })),
  IdempotencyKey: fc
    .option(known('key'), { freq: 2, nil: undefined })
    .map((value) => (value === undefined ? {} : { 'idempotency-key': value })),
};

/** @param ids of the header parameters that the operation takes */
export function goodHeaders(ids: readonly string[]): fc.Arbitrary<Headers> {
  const arbitraries = ids.map((id) => GOOD[id] ?? fc.constant({}));
  return fc.tuple(...arbitraries).map((all) => all.reduce<Headers>((before, more) => ({ ...before, ...more }), {}));
}
