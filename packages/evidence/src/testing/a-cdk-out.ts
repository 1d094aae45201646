import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own with these files; text as it is, everything else as JSON. Returns its absolute path. */
export const aFolder = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-evidence-'));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
};

interface StackFile {
  readonly environment?: string;
  readonly template: unknown;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** The files of a cloud assembly with these stacks: `manifest.json` and a template each. */
export const cloudAssembly = (stacks: Readonly<Record<string, StackFile>>): Readonly<Record<string, unknown>> => ({
  'manifest.json': {
    version: '55.0.0',
    artifacts: Object.fromEntries(
      Object.entries(stacks).map(([name, { environment = 'aws://111111111111/us-east-1', metadata = {} }]) => [
        name,
        {
          type: 'aws:cloudformation:stack',
          environment,
          metadata,
          properties: { templateFile: `${name}.template.json`, stackName: `test-${name}` },
        },
      ]),
    ),
  },
  ...Object.fromEntries(Object.entries(stacks).map(([name, { template }]) => [`${name}.template.json`, template])),
});

/** A cloud assembly in a folder of its own. Returns its absolute path. */
export const aCdkOut = (stacks: Readonly<Record<string, StackFile>>): string => aFolder(cloudAssembly(stacks));
