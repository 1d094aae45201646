import { httpsAddress } from './https-address';

test('given an https address, keeps it', () => {
  expect(httpsAddress('https://code.example/commit/1')).toBe('https://code.example/commit/1');
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'http://code.example',
  '//code.example',
  '',
  undefined,
])('given %j, there is no link', (address) => {
  expect(httpsAddress(address)).toBeUndefined();
});
