import type { AdditionRequest } from '@hexastyle/environment';
import { flagsOf } from './flags-of';
import { readPreview, type Preview } from './preview';
import { runIn } from './run-in';

/** Seconds. A minute is usual on two cores; npm may have to fetch something. */
const WITHIN = 900;

/** The programs of one checkout that its operator trusts. */
export class Checkout {
  constructor(
    readonly root: string,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** What `npx projen env:add --dry-run --json` answers. */
  async preview(request: AdditionRequest, signal?: AbortSignal): Promise<Preview> {
    const source = ['--conditions=hexastyle-source', '--require', 'tsx/cjs'];
    const program = 'packages/local/src/add-environment/main.ts';
    const printed = await this.run(
      'The preview (npx projen env:add --dry-run)',
      [...source, program, '--dry-run', '--json', ...flagsOf(request)],
      signal,
    );
    return readPreview(printed);
  }

  /** Runs `npx projen`. One that has been cancelled is run again all the same, to put back what the cancelled one wrote. */
  async regenerate(signal?: AbortSignal): Promise<void> {
    await this.run(
      'The generator (npx projen)',
      ['node_modules/projen/bin/projen'],
      signal?.aborted === true ? undefined : signal,
    );
  }

  private run(name: string, args: readonly string[], signal: AbortSignal | undefined): Promise<string> {
    return runIn({ name, folder: this.root, args, env: this.env, within: WITHIN, signal });
  }
}
