import type { Project } from 'projen/lib/project';
import { YamlFile } from 'projen/lib/yaml';

/** Where CodeBuild finds its programs, below the repository. */
export const BUILDSPECS = 'packages/infra/buildspecs';

/** What a CodeBuild project runs. */
export interface BuildspecOptions {
  /** Name of the file, without its ending. */
  readonly name: string;

  /**
   * Gets the machine ready.
   * @default []
   */
  readonly install?: readonly string[];

  /** Each ends the build when it fails. */
  readonly build: readonly string[];

  /**
   * Folder that is handed on, with everything in it.
   * @default - nothing is handed on
   */
  readonly artifact?: string;
}

/** One buildspec of CodeBuild: https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html */
export class Buildspec extends YamlFile {
  constructor(project: Project, options: BuildspecOptions) {
    const { name, install = [], build, artifact } = options;
    super(project, `${BUILDSPECS}/${name}.yaml`, {
      obj: {
        version: 0.2,
        env: { shell: 'bash' },
        phases: {
          // Any Node.js brings an npm that can install; what runs afterwards is the one of the lock file.
          install: { 'runtime-versions': { nodejs: 22 }, ...(install.length > 0 && { commands: install }) },
          build: { 'on-failure': 'ABORT', commands: build },
        },
        ...(artifact !== undefined && { artifacts: { 'base-directory': artifact, files: ['**/*'] } }),
      },
    });
  }
}
