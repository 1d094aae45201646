import type { Environment } from '@hexastyle/environment';
import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';

/** `environments/environments.json`: every descriptor with its defaults filled in, for readers that know no YAML. */
export class ResolvedEnvironments extends JsonFile {
  constructor(project: Project, environments: readonly Environment[]) {
    super(project, 'environments/environments.json', { obj: { environments } });
  }
}
