import type { Environment } from '@hexastyle/environment';
import type { Project } from 'projen/lib/project';
import { MarkedFile } from '../marked-file';

/** `.github/CODEOWNERS`: the platform's team owns everything; who answers for an environment reviews its descriptor. */
export class CodeOwners extends MarkedFile {
  constructor(project: Project, organization: string, owner: string, environments: readonly Environment[]) {
    super(project, '.github/CODEOWNERS', {
      lines: [
        `* @${organization}/${owner}`,
        ...environments
          .filter((environment) => environment.owner !== owner)
          .map((environment) => `/environments/${environment.name}.yaml @${organization}/${environment.owner}`),
      ],
    });
  }
}
