import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';
import { OWN_VERSION } from '../dependencies';
import { RootPackage } from '../root/root-package';
import { typesVersions } from './types-versions';

/** Options of `WorkspacePackage`. */
export interface WorkspacePackageOptions {
  /** The folder of the package, relative to the repository's root, for example `packages/api`. */
  readonly directory: string;

  /** The name that other packages import, for example `@hexastyle/api`. */
  readonly packageName: string;

  /**
   * Whether others can install the package from a registry.
   * @default true
   */
  readonly published?: boolean;

  /**
   * The rest of the manifest, as npm reads it.
   * @default {}
   */
  readonly manifest?: Record<string, unknown>;
}

/** The `package.json` of one npm workspace. */
export class WorkspacePackage extends JsonFile {
  constructor(project: Project, options: WorkspacePackageOptions) {
    const url = RootPackage.of(project)?.repositoryUrl;
    super(project, `${options.directory}/package.json`, {
      obj: {
        name: options.packageName,
        version: OWN_VERSION,
        license: 'Apache-2.0',
        ...(options.published === false ? { private: true } : {}),
        ...(url === undefined ? {} : { repository: { type: 'git', url, directory: options.directory } }),
        ...options.manifest,
        ...typesVersions(options.manifest?.['exports']),
      },
    });
  }
}
