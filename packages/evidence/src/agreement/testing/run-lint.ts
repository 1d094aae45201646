import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { FixtureTemplate } from './fixture-template';
import type { RuleFinding } from './rule-finding';

/** cfn-lint's exit code is a sum: 2 errors, 4 warnings, 8 remarks. */
const FINDINGS = 2 | 4 | 8;

const matchesSchema = z.array(
  z.object({
    Filename: z.string(),
    Rule: z.object({ Id: z.string() }),
    Location: z.object({ Path: z.array(z.union([z.string(), z.number()])).nullish() }),
  }),
);

/** Whether the search path has cfn-lint, a Python program that users may not have. */
export const hasCfnLint = (): boolean => spawnSync('cfn-lint', ['--version']).status === 0;

/** Templates of several fixtures in one run, which takes seconds: the number of its fixture, and the template. */
type Numbered = readonly [fixture: number, template: FixtureTemplate];

/** What the rules look at; the rest of a template only takes time. */
const reduced = ({ template }: FixtureTemplate, types: readonly string[]) => ({
  ...template,
  Outputs: undefined,
  Resources: Object.fromEntries(
    Object.entries(template.Resources).filter(([, { Type }]) => types.includes(String(Type))),
  ),
});

/** Runs these rules, and no others, once over all templates. The findings of each fixture, by its number. */
export const runLint = (
  templates: readonly Numbered[],
  rules: readonly string[],
  types: readonly string[],
): ReadonlyMap<number, readonly RuleFinding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-agreement-'));
  try {
    const files = templates.map(([, each], index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, JSON.stringify(reduced(each, types)));
      return file;
    });
    const args = [
      '--format',
      'json',
      '--regions',
      'us-east-1',
      '--ignore-checks',
      'E',
      'W',
      'I',
      '--include-checks',
      'I',
    ];
    const { status, stdout, stderr } = spawnSync(
      'cfn-lint',
      [...args, '--mandatory-checks', ...rules, '--', ...files],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      },
    );
    if (status === null || (status & ~FINDINGS) !== 0) throw new Error(`cfn-lint failed: ${stderr.trim()}`);
    const found = matchesSchema.parse(JSON.parse(stdout.trim() === '' ? '[]' : stdout)).flatMap((match) => {
      const [fixture, template] = templates[Number(basename(match.Filename, '.json'))] ?? [];
      const [, logicalId] = match.Location.Path ?? [];
      return fixture === undefined || template === undefined
        ? []
        : [
            {
              fixture,
              rule: match.Rule.Id,
              detail: match.Rule.Id,
              stack: template.stack,
              logicalId: String(logicalId),
            },
          ];
    });
    return Map.groupBy(found, ({ fixture }) => fixture);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
