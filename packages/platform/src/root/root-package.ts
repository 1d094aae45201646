import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';
import { dependencies } from '../dependencies';
import { INSTALL_SCRIPTS, OVERRIDES } from '../install';
import { COMMANDS } from './commands';

/** What the root manifest says that differs from platform to platform. */
export interface RootPackageOptions {
  readonly repositoryUrl: string;
  readonly description: string;
}

/** `package.json` of the repository: the workspaces, the tools that all of them share, the commands. */
export class RootPackage extends JsonFile {
  /** The manifest at the root of a project's repository. */
  static of(project: Project): RootPackage | undefined {
    return project.components.find((component) => component instanceof RootPackage);
  }

  /** Where the repository can be cloned from. */
  readonly repositoryUrl: string;

  constructor(project: Project, options: RootPackageOptions) {
    super(project, 'package.json', {
      obj: {
        name: project.name,
        private: true,
        description: options.description,
        license: 'Apache-2.0',
        repository: { type: 'git', url: options.repositoryUrl },
        workspaces: ['packages/*', 'portal/app', 'portal/backend', 'portal/plugins/*'],
        scripts: Object.fromEntries(COMMANDS.map(({ name, run, script }) => [name, script ?? run])),
        engines: { npm: '>=10' },
        devDependencies: TOOLS,
        overrides: OVERRIDES,
        allowScripts: INSTALL_SCRIPTS,
        prettier: { singleQuote: true, printWidth: 120, trailingComma: 'all' },
      },
    });
    this.repositoryUrl = options.repositoryUrl;
  }
}

const TOOLS = dependencies(
  '@backstage/cli',
  '@backstage/cli-defaults',
  '@eslint/js',
  '@jest/environment-jsdom-abstract',
  '@swc/core',
  '@swc/jest',
  '@types/jest',
  '@types/node',
  '@types/pg',
  'autocannon',
  'constructs',
  'esbuild',
  'dependency-cruiser',
  'eslint',
  'eslint-plugin-react-hooks',
  'fast-check',
  'fastify',
  'ioredis',
  'jest',
  'jest-environment-jsdom',
  'jsdom',
  'knip',
  'lighthouse',
  'node',
  'pg',
  'prettier',
  'projen',
  'publint',
  'tsx',
  'typescript',
  'typescript-eslint',
);
