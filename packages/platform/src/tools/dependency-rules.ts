import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';
import { ARROWS } from './arrows';

/** `.dependency-cruiser.json`: the arrows of the house, each with its reason. */
export class DependencyRules extends JsonFile {
  constructor(project: Project) {
    super(project, '.dependency-cruiser.json', {
      allowComments: true,
      obj: {
        forbidden: ARROWS.map((arrow) => ({ severity: 'error', ...arrow })),
        options: {
          doNotFollow: { path: 'node_modules' },
          exclude: { path: ['/lib/', '/dist/', '/dist-types/', '/cdk[.]out/', 'packages/web/src/client/'] },
          tsConfig: { fileName: 'tsconfig.json' },
          tsPreCompilationDeps: true,
          enhancedResolveOptions: {
            exportsFields: ['exports'],
            conditionNames: ['hexastyle-source', 'import', 'require', 'node', 'default', 'types'],
          },
        },
      },
    });
  }
}
