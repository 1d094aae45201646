import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveText } from './text-from-disk';

describe('$text in a catalog file', () => {
  const resolveFrom = async (baseUrl: string, value: string) =>
    resolveText({
      key: 'text',
      value,
      baseUrl,
      read: (url) => Promise.resolve(Buffer.from(`read ${url}`)),
      resolveUrl: (path, base) => new URL(path, base).toString(),
      emit: () => undefined,
    });

  it('given a catalog file on disk, when it names a file beside it, then that file is read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'catalog-'));
    await writeFile(join(folder, 'openapi.json'), '{}');

    expect(await resolveFrom(join(folder, 'catalog-info.yaml'), './openapi.json')).toBe('{}');
  });

  it('given a catalog file on disk, when it names a file outside its folder, then it is refused', async () => {
    await expect(resolveFrom('/somewhere/catalog-info.yaml', '../secret')).rejects.toThrow('lies outside /somewhere');
  });

  it('given a catalog file at an address, when it names a file, then Backstage reads it there', async () => {
    expect(await resolveFrom('https://code.example/main/catalog-info.yaml', './openapi.json')).toBe(
      'read https://code.example/main/openapi.json',
    );
  });
});
