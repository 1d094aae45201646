import type { Project } from 'projen/lib/project';
import { YamlFile } from 'projen/lib/yaml';
import { CFN_LINT, MOTO } from '../versions';

interface Step {
  readonly name: string;
  readonly run: string;
}

/** A job that begins once another has passed, on a checkout with its packages installed. */
const after = (job: string, steps: readonly Step[]) => ({
  needs: job,
  'runs-on': 'ubuntu-latest',
  'timeout-minutes': 30,
  steps: [{ uses: 'actions/checkout@v5' }, { name: 'Install', run: 'npm ci' }, ...steps],
});

/**
 * The GitHub workflow: the same two commands that a newcomer runs, and a proof that the generated files are up to date.
 * What needs more than npm and takes minutes follows in jobs of its own, once those have passed.
 */
export class BuildWorkflow extends YamlFile {
  constructor(project: Project) {
    super(project, '.github/workflows/build.yml', {
      obj: {
        name: 'build',
        on: { push: { branches: ['main'] }, pull_request: {} },
        permissions: { contents: 'read' },
        jobs: {
          build: {
            'runs-on': 'ubuntu-latest',
            'timeout-minutes': 30,
            steps: [
              { uses: 'actions/checkout@v5' },
              {
                name: 'Install what npm cannot; the image has a browser',
                run: `sudo apt-get update && sudo apt-get install --yes redis-server && pipx install cfn-lint==${CFN_LINT}`,
              },
              { name: 'Install', run: 'npm ci' },
              { name: 'Generated files are up to date', run: 'npx projen && git diff --exit-code' },
              { name: 'Test', run: 'npm test' },
            ],
          },
          emulate: after('build', [
            { name: 'Install moto and the AWS CLI', run: `pip install 'moto[server]==${MOTO}' awscli` },
            { name: 'Deploy staging to the emulator', run: 'npm run emulate' },
            { name: 'Show the emulated account in the portal', run: 'npm run emulate -- portal' },
          ]),
          'install-plugin': after('build', [
            { name: 'Install the plugin into new Backstage apps', run: 'npm run install-plugin' },
          ]),
        },
      },
    });
  }
}
