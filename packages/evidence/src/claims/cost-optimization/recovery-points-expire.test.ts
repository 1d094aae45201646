import type { TemplateValue } from '../../facts/value';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { recoveryPointsExpire as claim } from './recovery-points-expire';

const lifecycle = (DeleteAfterDays: TemplateValue) => ({ Lifecycle: { DeleteAfterDays } });
const plan = (...BackupPlanRule: readonly TemplateValue[]) =>
  anAssembly().with(aResource('AWS::Backup::BackupPlan', { BackupPlan: { BackupPlanRule } }));

testClaim(claim, {
  met: [
    {
      given: 'rules and copies that end',
      facts: plan(lifecycle(7), { ...lifecycle(90), CopyActions: [lifecycle(90)] }),
      shows: [{ property: 'BackupPlan.BackupPlanRule.0.Lifecycle.DeleteAfterDays', actual: 7 }],
    },
  ],
  notMet: [
    { given: 'a rule that never ends', facts: plan(lifecycle(7), {}), because: 'is not set, expected at most 400' },
    {
      given: 'a copy that never ends',
      facts: plan({ ...lifecycle(7), CopyActions: [{}] }),
      because: 'CopyActions.0.Lifecycle.DeleteAfterDays',
    },
    { given: 'ten years', facts: plan(lifecycle(3650)), because: 'is 3650' },
    { given: 'a plan with no rule', facts: plan(), because: 'is not set or empty' },
  ],
  unknown: [{ given: 'an unresolved end', facts: plan(lifecycle(UNRESOLVED)) }],
  none: 'not-applicable',
  nothing: anAssembly(),
});
