import { ConfigReader } from '@backstage/config';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { readGroups } from './permission/read-groups';

jest.setTimeout(120_000);

const portal = join(__dirname, '../..');
const files = ['app-config.yaml', 'app-config.environments.yaml', 'app-config.production.yaml'];
const textOf = (file: string) => readFile(join(portal, file), 'utf8');

/** The environment variables that a file cannot do without. */
const variablesOf = (text: string): readonly string[] => {
  const settings = text.replace(/^\s*#.*$/gm, '');
  return [...new Set([...settings.matchAll(/\$\{([A-Z_]+)\}/g)].map(([, name = '']) => name))];
};

/** What is asked for in production, with the names of variables for their values. */
const production = async () =>
  ConfigReader.fromConfigs(
    await Promise.all(
      files.map(async (context) => ({
        context,
        data: parse((await textOf(context)).replace('- ${HEXASTYLE_PORTAL_OPERATORS}', '- group:default/a')) as object,
      })),
    ),
  );

describe('the configuration for production', () => {
  it('lets people of an identity provider in, and no guests', async () => {
    expect((await production()).getConfig('auth.providers').keys()).toEqual(['oidc']);
  });

  it('names operators, and gives templates no checkout', async () => {
    const config = await production();

    expect(readGroups(config)).toEqual({ operators: ['group:default/a'], readers: undefined });
    expect(config.has('hexastyle.checkoutDirectory')).toBe(false);
  });

  it('is what the schemas of all plugins allow, without a key that none knows', async () => {
    const text = await textOf('app-config.production.yaml');
    const values = Object.fromEntries(
      variablesOf(text).map((name) => [name, name.endsWith('_PORT') ? '5432' : 'value']),
    );
    const cli = require.resolve('@backstage/cli/bin/backstage-cli');
    const args = [
      'config:check',
      '--strict',
      '--package',
      'backend',
      ...files.flatMap((file) => ['--config', `../${file}`]),
    ];

    await expect(
      promisify(execFile)(process.execPath, [cli, ...args], {
        cwd: join(portal, 'backend'),
        env: { PATH: dirname(process.execPath), ...values },
      }),
    ).resolves.toBeDefined();
  });

  it('is described: every variable that it needs', async () => {
    const docs = await readFile(join(portal, '../docs/portal.md'), 'utf8');
    const names = variablesOf(await textOf('app-config.production.yaml'));

    expect(names).toContain('HEXASTYLE_PORTAL_OIDC_CLIENT_ID');
    expect(names.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });
});
