import { crc32 } from 'node:zlib';
import * as z from 'zod';
import { cursorSchema, encodeCursor } from './cursor';

const schema = cursorSchema(z.tuple([z.iso.date(), z.uuid()]));
const KEY = ['2026-02-28', '9a0e6a3c-2f43-4a7b-8a52-6f1f3f8b7c20'] as const;

const forged = (text: string): string => {
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(text));
  return Buffer.concat([Buffer.from(text), checksum]).toString('base64url');
};

describe('a cursor', () => {
  it('leads back to where it was made', () => {
    expect(schema.parse(encodeCursor(KEY))).toEqual(KEY);
  });

  it('of a forger is no more than one that was made here', () => {
    expect(schema.parse(forged(JSON.stringify([1, KEY])))).toEqual(KEY);
  });

  it('fits into an address as it is and shows nothing', () => {
    expect(encodeCursor(KEY)).toMatch(/^[\w-]+$/);
    expect(encodeCursor(KEY)).not.toContain('2026');
  });

  it('is refused when any of its characters is another, or any is missing', () => {
    const cursor = encodeCursor(KEY);
    for (let place = 0; place < cursor.length; place += 1) {
      const other = cursor[place] === 'A' ? 'B' : 'A';
      expect(schema.safeParse(cursor.slice(0, place) + other + cursor.slice(place + 1)).success).toBe(false);
      expect(schema.safeParse(cursor.slice(0, place)).success).toBe(false);
    }
  });

  it.each([
    ['another list', encodeCursor(['b', 7])],
    ['another version', forged(JSON.stringify([2, KEY]))],
    ['a forger who does not know JSON', forged('{')],
    ['a forger of keys', forged(JSON.stringify([1, { date: '2026-02-28' }]))],
    ['nobody', ''],
    ['a person', 'the second page'],
    ['an attacker', `${encodeCursor(KEY)}' or 1=1`],
  ])('of %s is refused with the way out', (_name, cursor) => {
    const { error } = schema.safeParse(cursor);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/not a cursor of this list: use the `next` of an earlier answer/),
    ]);
  });
});
