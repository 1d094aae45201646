import type { Project } from 'projen/lib/project';
import { MarkedFile } from '../marked-file';

/** `.npmrc`: a lock file without download addresses serves behind any registry mirror. */
export class Npmrc extends MarkedFile {
  constructor(project: Project) {
    super(project, '.npmrc', {
      lines: ['omit-lockfile-registry-resolved=true', 'fund=false', 'audit=false', 'update-notifier=false'],
    });
  }
}
