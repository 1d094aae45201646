import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../testing/a-cdk-out';
import { errorOf } from '../testing/error-of';
import { readMapping } from './read-mapping';

const aFile = (content: Buffer | string): string => {
  const file = join(aFolder({}), 'mapping.md');
  writeFileSync(file, content);
  return file;
};
const refusal = (file: string) => errorOf(() => readMapping(file));

test('given Markdown in UTF-8, then it is read', () => {
  expect(readMapping(aFile('- Größe'))).toBe('- Größe');
});

test.each([
  ['a file that is not there', () => join(aFolder({}), 'none.md'), 'file-missing', 'there is no such file'],
  ['a folder', () => aFolder({}), 'file-unreadable', 'this is not a regular file'],
  ['a huge file', () => aFile('a'.repeat(256 * 1024 + 1)), 'file-too-large', '257 KB, more than the 256 KB'],
  ['a binary file', () => aFile(Buffer.from([0x50, 0x4b, 0, 1])), 'text-broken', 'the file is binary'],
  ['other letters', () => aFile(Buffer.from([0x47, 0xf6])), 'text-broken', 'the file is not UTF-8'],
])('given %s, then it is refused with the way out', (_given, file, code, problem) => {
  expect(refusal(file())).toMatchObject({ code, message: expect.stringContaining(problem) as string });
});
