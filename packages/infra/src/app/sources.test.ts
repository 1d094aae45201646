import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from '../checks/source-of';
import { appOf } from '../testing/assemble';
import { described, repository } from '../testing/described';

interface Entry {
  readonly type: string;
  readonly data?: unknown;
}

const read = (directory: string, file: string): unknown => JSON.parse(readFileSync(join(directory, file), 'utf8'));

/** As the program runs: far enough down the stack to leave the library. */
Error.stackTraceLimit = 100;

describe('Given an assembly', () => {
  const { directory, stacks } = appOf(described('production')).synth();

  it.each(stacks.map(({ id }) => id))('knows the line of ours that made each resource of %s', (layer) => {
    const { Resources: resources } = read(directory, `${layer}.template.json`) as { readonly Resources: object };
    const metadata = Object.values(
      read(directory, `${layer}.metadata.json`) as Readonly<Record<string, readonly Entry[]>>,
    );
    const sources = Object.keys(resources).map((logicalId) => {
      const entries = metadata.find((candidates) =>
        candidates.some(({ type, data }) => type === 'aws:cdk:logicalId' && data === logicalId),
      );
      const traces =
        entries
          ?.filter(({ type }) => type === 'aws:cdk:creationStack')
          .map(({ data }) => (data as readonly string[]).join('\n')) ?? [];
      return `${logicalId} ${sourceOf(traces.join('\n'), repository) ?? 'unknown'}`;
    });
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !/ packages\/infra\/src\/[a-z/-]+\.ts:\d+$/.test(source))).toEqual([]);
  });
});
