import { DescriptorError } from '@hexastyle/environment';
import { ProgramError } from './program-error';

interface BuildFault {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number } | null;
}

/** esbuild's BuildFailure, which has no class to ask for. */
const isBuildFailure = (error: unknown): error is { readonly errors: readonly BuildFault[] } =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

/** What to tell the user, without a stack trace. */
export function describeFailure(error: unknown): string {
  if (error instanceof DescriptorError || error instanceof ProgramError) return error.message;
  if (isBuildFailure(error)) {
    const faults = error.errors.map(
      ({ text, location }) => `  packages/api/${location?.file ?? ''}:${location?.line ?? 0} ${text}`,
    );
    return ['The API does not compile. Mend it, then run npm run synth again:', ...faults].join('\n');
  }
  return `The synthesis failed: ${error instanceof Error ? error.message : String(error)}`;
}
