import type { Project } from 'projen/lib/project';
import { YamlFile } from 'projen/lib/yaml';
import { CFN_LINT } from '../versions';

/** The GitHub workflow: the same two commands that a newcomer runs, and a proof that the generated files are up to date. */
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
        },
      },
    });
  }
}
