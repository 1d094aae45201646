import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CopyingPreparer } from './copying-preparer';

describe('the copy that documents are prepared from', () => {
  let folder = '';
  let house = '';
  let work = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docs-'));
    house = join(folder, 'house');
    work = join(folder, 'work');
    await mkdir(work);
    await mkdir(join(house, 'docs'), { recursive: true });
    await writeFile(join(house, 'README.md'), 'the readme');
    await writeFile(join(house, 'mkdocs.yml'), 'site_name: house\n');
    await writeFile(join(house, 'docs/index.md'), 'the first page');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** What TechDocs is handed for an entity that was found at `location`, of which it has what `etag` names. */
  const prepare = (location = `file:${join(house, 'catalog-info.yaml')}`, etag?: string) => {
    const entity: Entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: { name: 'house', annotations: { 'backstage.io/managed-by-location': location } },
    };
    const original = {
      prepare: () => Promise.resolve({ preparedDir: house, etag: '' }),
      shouldCleanPreparedDirectory: () => false,
    };
    const logger = mockServices.logger.mock();
    return new CopyingPreparer(original, work).prepare(entity, etag === undefined ? undefined : { logger, etag });
  };
  const prepared = async (location?: string): Promise<string> => (await prepare(location)).preparedDir;

  it('has the configuration and the documents, and nothing else', async () => {
    const copy = await prepared();

    expect((await readdir(copy, { recursive: true })).sort()).toEqual(['docs', 'docs/index.md', 'mkdocs.yml']);
  });

  it('given no configuration, then it has the documents, and TechDocs writes a configuration beside them', async () => {
    await rm(join(house, 'mkdocs.yml'));

    expect((await readdir(await prepared())).sort()).toEqual(['docs']);
  });

  it('given tags of Python in the configuration, then they stay as they are', async () => {
    const text = 'docs_dir: docs\nmarkdown_extensions:\n  - slugify: !!python/object/apply:pymdownx.slugs.slugify {}\n';
    await writeFile(join(house, 'mkdocs.yml'), text);

    expect(await readFile(join(await prepared(), 'mkdocs.yml'), 'utf8')).toBe(text);
  });

  it('given a link to a file of the working copy, then it has that file', async () => {
    await symlink('../README.md', join(house, 'docs/about.md'));

    expect(await readFile(join(await prepared(), 'docs/about.md'), 'utf8')).toBe('the readme');
  });

  it('given a link that leads out of the working copy, then nothing is copied', async () => {
    await writeFile(join(folder, 'secret.md'), 'a secret');
    await symlink(join(folder, 'secret.md'), join(house, 'docs/secret.md'));

    await expect(prepared()).rejects.toThrow(`${join(house, 'docs/secret.md')} leads out of ${house}`);
    expect(await readdir(work)).toEqual([]);
  });

  it.each([
    ['..', 'leads out of'],
    ['.', 'Name a folder below it'],
  ])('given documents in %s, then it says what to change', async (docsDir, words) => {
    await writeFile(join(house, 'mkdocs.yml'), `docs_dir: ${docsDir}\n`);

    await expect(prepared()).rejects.toThrow(words);
    expect(await readdir(work)).toEqual([]);
  });

  it('given documents at an address, then they were downloaded, and are not copied again', async () => {
    expect(await prepared('url:https://code.example/house/catalog-info.yaml')).toBe(house);
  });

  it('given nothing has changed, then there is nothing to build, and no second copy', async () => {
    const { etag } = await prepare();

    await expect(prepare(undefined, etag)).rejects.toMatchObject({ name: 'NotModifiedError' });
    expect(await readdir(work)).toHaveLength(1);
  });

  it.each(['mkdocs.yml', 'docs/index.md', 'docs/another.md'])(
    'given %s has changed, then it is built',
    async (file) => {
      const { etag } = await prepare();
      await writeFile(join(house, file), 'site_name: another');

      expect((await prepare(undefined, etag)).etag).not.toBe(etag);
    },
  );

  it('given a document has gone, then it is built', async () => {
    const { etag } = await prepare();
    await rm(join(house, 'docs/index.md'));

    expect((await prepare(undefined, etag)).etag).not.toBe(etag);
  });
});
