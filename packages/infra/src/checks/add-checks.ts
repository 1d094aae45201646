import type { FindingWaiver } from '@hexastyle/environment';
import type { App } from 'aws-cdk-lib';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/**
 * Plugs cdk-nag into the app and acknowledges what the waivers cover. A waiver whose construct does not exist
 * acknowledges nothing, and `waiverFaults` tells so afterwards.
 */
export function addChecks(app: App, waivers: readonly FindingWaiver[]): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app), new ServerlessChecks(app));
  for (const { subject, reason, file, owner, expires } of waivers) {
    const construct = constructAt(app, subject.construct);
    if (construct === undefined) continue;
    Validations.of(construct).acknowledge({
      // With the pack's name in front the finding stays in the report, as suppressed; the bare rule would drop it.
      id: `${packOf(subject.rule)}::${subject.rule}`,
      reason: `${reason} (${file}, ${owner}, until ${expires})`,
    });
  }
}

const packOf = (rule: string): string => rule.slice(0, rule.indexOf('-'));

const constructAt = (app: App, path: string): IConstruct | undefined =>
  path
    .split('/')
    .slice(1)
    .reduce<IConstruct | undefined>((construct, id) => construct?.node.tryFindChild(id), app);
