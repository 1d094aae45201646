import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { LogLevel } from 'projen/lib/logger';
import { z } from 'zod';
import { aRepository, platformOf, TWO_ENVIRONMENTS } from '../testing/repository';

jest.setTimeout(60_000);

const resultSchema = z.array(
  z.object({ filePath: z.string(), messages: z.array(z.object({ ruleId: z.string().nullable() })) }),
);

/** Which rules each file breaks, in a repository of the given sources. */
const brokenRules = (sources: Readonly<Record<string, string>>): readonly string[] => {
  const root = aRepository({ ...TWO_ENVIRONMENTS, ...sources });
  platformOf(root, { logging: { level: LogLevel.OFF } }).synth();
  const tool = 'node_modules/eslint/bin/eslint.js';
  const args = [tool, '--format', 'json', ...Object.keys(sources)];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return resultSchema
    .parse(JSON.parse(stdout))
    .flatMap(({ filePath, messages }) => messages.map(({ ruleId }) => `${relative(root, filePath)} ${String(ruleId)}`))
    .sort();
};

it('a line against the house style is found', () => {
  const readsEnvironment = "export const shell = process.env['SHELL'];\n";
  expect(
    brokenRules({
      'packages/api/src/config.ts': readsEnvironment,
      'packages/api/src/server.ts': readsEnvironment,
      'packages/api/src/zod.ts': "import { z } from 'zod';\nexport const text = z.string();\n",
      'packages/infra/src/stack.ts': 'export default 1;\n',
      'packages/web/src/page.ts': 'export const page = (input: any) => input as string;\n',
      'packages/web/src/spoken.tsx':
        'const say = (key: string): string => key;\nexport const spoken = <p className="a" title={say("b")}>{say("c")} · </p>;\n',
      'packages/web/src/text.tsx': 'export const text = <p>Hello</p>;\n',
      'packages/web/src/title.tsx': 'export const title = <p title={isHere ? "Here" : undefined} />;\n',
      'packages/web/src/zod.tsx': "import { z } from 'zod';\nexport const text = z.string();\n",
      'portal/app/src/page.ts': 'export const page = 1;\n',
    }),
  ).toEqual([
    'packages/api/src/server.ts no-restricted-properties',
    'packages/api/src/zod.ts no-restricted-syntax',
    'packages/infra/src/stack.ts no-restricted-syntax',
    'packages/web/src/page.ts @typescript-eslint/no-explicit-any',
    'packages/web/src/text.tsx no-restricted-syntax',
    'packages/web/src/title.tsx no-restricted-syntax',
    'packages/web/src/zod.tsx no-restricted-syntax',
  ]);
});
