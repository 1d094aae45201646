import { Unreadable } from '../unreadable';
import { readZip } from './read-zip';
import { writeZip } from './write-zip';

describe('an archive', () => {
  it('comes back as it was written, and only its CSV files', async () => {
    const archive = await writeZip(
      new Map([
        ['Habits.csv', 'Name\nLäufe 🏃\n'],
        ['image.png', 'x'],
      ]),
    );
    expect(await readZip(archive)).toEqual(new Map([['Habits.csv', 'Name\nLäufe 🏃\n']]));
  });

  it('is refused when it unpacks to more than is allowed, whatever it says of itself', async () => {
    const archive = await writeZip(new Map([['a.csv', '0'.repeat(200_000)]]));
    expect(archive.length).toBeLessThan(2000);
    const limits = { files: 10, bytes: 100_000 };
    await expect(readZip(archive, limits)).rejects.toThrow('when unpacked');
    // The size that the archive claims, in both places where it does.
    const liar = Buffer.from(archive);
    for (let at = liar.indexOf(size(200_000)); at >= 0; at = liar.indexOf(size(200_000))) size(5).copy(liar, at);
    await expect(readZip(liar, limits)).rejects.toThrow(Unreadable);
  });

  it('is refused when it holds too many files', async () => {
    const files = new Map(Array.from({ length: 11 }, (_, index) => [`${index}.csv`, '']));
    await expect(readZip(await writeZip(files), { files: 10, bytes: 1000 })).rejects.toThrow('more than 10 files');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no archive', Buffer.from('PK, but no more')],
  ])('is refused when it is %s', async (_name, bytes) => {
    await expect(readZip(bytes)).rejects.toThrow(Unreadable);
  });

  it('is refused when it is cut off', async () => {
    const archive = await writeZip(new Map([['a.csv', 'Name\n'.repeat(100)]]));
    await expect(readZip(archive.subarray(0, -30))).rejects.toThrow(Unreadable);
  });
});

const size = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
