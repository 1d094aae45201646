import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InitProject, Project } from 'projen/lib/project';
import { ProjenrcFile } from 'projen/lib/projenrc';
import { FROM_SOURCE } from './commands';

/**
 * The program that `npx projen` runs. It runs from source, so that a fresh clone needs no build,
 * and without type-checking, which `npm run check` does.
 */
export class Projenrc extends ProjenrcFile {
  readonly filePath = '.projenrc.ts';

  constructor(project: Project) {
    super(project);
    project.defaultTask?.exec(`${FROM_SOURCE} ${this.filePath}`);
  }

  /** Writes the program once, when a platform is created by `projen new`. */
  override projectCreation(initProject: InitProject): void {
    const path = join(this.project.outdir, this.filePath);
    if (existsSync(path)) return;
    const lines = [
      "import { HexastylePlatform } from '@hexastyle/platform';",
      '',
      `const platform = new HexastylePlatform(${JSON.stringify(initProject.args, undefined, 2)});`,
      '',
      'platform.synth();',
      '',
    ];
    writeFileSync(path, lines.join('\n'));
  }
}
