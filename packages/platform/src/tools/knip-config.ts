import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';

/** `knip.json`: where programs begin, so that what none of them reaches is found. */
export class KnipConfig extends JsonFile {
  constructor(project: Project) {
    super(project, 'knip.json', {
      allowComments: true,
      obj: {
        $schema: 'https://unpkg.com/knip@6/schema.json',
        workspaces: {
          '.': { entry: ['.projenrc.ts', 'bench/**/main.ts'], project: ['.projenrc.ts', 'bench/**/*.ts'] },
          'packages/*': { entry: ['src/index.ts', 'src/**/main.ts', 'src/**/*.test.ts'], project: 'src/**/*.{ts,tsx}' },
        },
      },
    });
  }
}
