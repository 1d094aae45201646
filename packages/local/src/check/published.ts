import { runTools } from './run-tool';
import type { Outcome } from './step';

/** In the order in which they need each other's types. */
const LIBRARIES = ['environment', 'habits', 'cost', 'live', 'evidence', 'infra'];

/** Compiles what others install, as they will see it, and reads its manifests as npm does. No other check reads what it writes. */
export const checkPublished = (root: string): Promise<Outcome> =>
  runTools(
    root,
    ['tsc', '--build', ...LIBRARIES.map((name) => `packages/${name}/tsconfig.lib.json`)],
    [
      'jsii',
      'packages/platform',
      '--generate-tsconfig',
      'tsconfig.jsii.json',
      '--silence-warnings=metadata/missing-readme',
    ],
    ...[...LIBRARIES, 'platform'].map((name) => ['publint', `packages/${name}`, '--strict'] as const),
  );
