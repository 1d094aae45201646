import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import type { FixtureTemplate } from './fixture-template';
import type { RuleFinding } from './rule-finding';

const PACKS = [AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks];

/** Runs every pack once over templates of different stacks; no waiver is in force. */
export const runNag = (templates: readonly FixtureTemplate[]): readonly RuleFinding[] => {
  const folder = mkdtempSync(join(tmpdir(), 'hexastyle-agreement-'));
  try {
    const app = new App({ analyticsReporting: false });
    for (const { stack, template } of templates) {
      const templateFile = join(folder, `${stack}.json`);
      writeFileSync(templateFile, JSON.stringify(template));
      new CfnInclude(new Stack(app, stack), 'Template', { templateFile, allowCyclicalReferences: true });
    }
    return PACKS.flatMap((Pack) => new Pack(app).validateScope(app).violations).flatMap(
      ({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath = '' }) => {
          const [stack = '', , logicalId = ''] = constructPath.replace(/^\//, '').split('/');
          return { rule: ruleName.replace(/\[.*$/, ''), detail: ruleName, stack, logicalId };
        }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
