import { JsonFile } from 'projen/lib/json';
import type { Project } from 'projen/lib/project';

/** Options of `LibraryTypes`. */
export interface LibraryTypesOptions {
  /** The folder of the package, relative to the repository's root. */
  readonly directory: string;

  /**
   * The libraries of this repository whose types it imports: names of folders in `packages/`.
   * @default - none
   */
  readonly uses?: readonly string[];

  /**
   * Whether an optional property may hold `undefined`, as in libraries that were not written for `exactOptionalPropertyTypes`.
   * @default false
   */
  readonly looseOptionals?: boolean;
}

/** The `tsconfig.lib.json` that writes the type declarations of a published library: `tsc --build packages/<name>/tsconfig.lib.json`. */
export class LibraryTypes extends JsonFile {
  constructor(project: Project, options: LibraryTypesOptions) {
    super(project, `${options.directory}/tsconfig.lib.json`, {
      allowComments: true,
      obj: {
        extends: '../../tsconfig.json',
        compilerOptions: {
          // Declarations describe the published package, so its neighbours are seen as published, too.
          customConditions: [],
          composite: true,
          noEmit: false,
          emitDeclarationOnly: true,
          rootDir: 'src',
          outDir: 'lib',
          tsBuildInfoFile: 'lib/types.tsbuildinfo',
          types: ['node'],
          ...(options.looseOptionals === true ? { exactOptionalPropertyTypes: false } : {}),
        },
        include: ['src/**/*.ts'],
        exclude: ['src/**/*.test.ts', 'src/**/*.mutation.ts', 'src/**/testing/**'],
        references: (options.uses ?? []).map((name) => ({ path: `../${name}/tsconfig.lib.json` })),
      },
    });
  }
}
