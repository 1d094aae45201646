import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import techdocsBackend from '@backstage/plugin-techdocs-backend';
import type { TechDocsContainerRunner } from '@backstage/plugin-techdocs-node';
import { TechdocsGenerator, techdocsGeneratorExtensionPoint } from '@backstage/plugin-techdocs-node';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { docsFromDisk } from './docs-from-disk';

jest.setTimeout(60_000);

const MKDOCS =
  '# A comment that a rewritten file lacks.\nsite_name: house\ndocs_dir: pages\nplugins:\n  - techdocs-core\n';

/** Stands in for the container with MkDocs: a page for every document that it is shown. */
const mkdocs: TechDocsContainerRunner = {
  runContainer: async ({ mountDirs = {} }) => {
    const [input = '', output = ''] = Object.keys(mountDirs);
    for (const name of await readdir(join(input, 'pages'))) {
      await writeFile(join(output, name.replace('.md', '.html')), await readFile(join(input, 'pages', name)));
    }
  },
};

/** Backstage's own generator, with all that it does to mkdocs.yml. */
const generator = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'generator-of-tests',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        generators: techdocsGeneratorExtensionPoint,
      },
      init({ config, logger, generators }) {
        generators.setTechdocsGenerator(TechdocsGenerator.fromConfig(config, { logger, containerRunner: mkdocs }));
        return Promise.resolve();
      },
    });
  },
});

const aWorkingCopy = async (folder: string): Promise<string> => {
  const house = join(folder, 'house');
  await mkdir(join(house, 'pages'), { recursive: true });
  await writeFile(join(house, 'mkdocs.yml'), MKDOCS);
  await writeFile(join(house, 'pages/index.md'), 'the first page');
  return house;
};

describe('the documents of a working copy', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docs-'));
    await mkdir(join(folder, 'work'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** A portal whose catalog has one entity, with documents beside its catalog file. Says how a build of them ends. */
  const aPortal = async (house: string) => {
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'System',
      metadata: {
        name: 'house',
        namespace: 'default',
        // TechDocs does not look again within a minute at what it built of an entity with the same number.
        uid: randomUUID(),
        annotations: {
          'backstage.io/techdocs-ref': 'dir:.',
          'backstage.io/managed-by-location': `file:${join(house, 'catalog-info.yaml')}`,
        },
      },
    };
    const { server } = await startTestBackend({
      features: [
        techdocsBackend,
        docsFromDisk,
        generator,
        catalogServiceMock.factory({ entities: [entity] }),
        mockServices.rootConfig.factory({
          data: {
            backend: { workingDirectory: join(folder, 'work') },
            techdocs: {
              builder: 'local',
              generator: { runIn: 'docker' },
              publisher: { type: 'local', local: { publishDirectory: join(folder, 'published') } },
            },
          },
        }),
      ],
    });
    return async (): Promise<string> => {
      const answer = await request(server)
        .get('/api/techdocs/sync/default/system/house')
        .set('accept', 'text/event-stream')
        .set('authorization', mockCredentials.user.header());
      return /event: (finish|error)\ndata: .*/.exec(answer.text)?.[0] ?? answer.text;
    };
  };
  const published = (name: string) => readFile(join(folder, 'published/default/system/house', name), 'utf8');

  it('when they are built, then what lies in the working copy is the same, byte by byte', async () => {
    const house = await aWorkingCopy(folder);
    const build = await aPortal(house);

    expect(await build()).toContain('"updated":true');

    expect(await published('index.html')).toBe('the first page');
    expect(await readFile(join(house, 'mkdocs.yml'), 'utf8')).toBe(MKDOCS);
    expect((await readdir(house, { recursive: true })).sort()).toEqual(['mkdocs.yml', 'pages', 'pages/index.md']);
  });

  it('when they have been built, then no copy of them is left', async () => {
    const build = await aPortal(await aWorkingCopy(folder));

    expect(await build()).toContain('"updated":true');

    // TechDocs removes it without waiting for that.
    for (let tries = 0; tries < 200 && (await readdir(join(folder, 'work'))).length > 0; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await readdir(join(folder, 'work'))).toEqual([]);
  });

  it('given they were built and are as they were, when they are opened again, then they are not built', async () => {
    const house = await aWorkingCopy(folder);

    expect(await (await aPortal(house))()).toContain('"updated":true');
    expect(await (await aPortal(house))()).toContain('"updated":false');
  });
});
