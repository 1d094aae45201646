import { environmentNames } from '@hexastyle/environment';
import { assemblyOf, layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { propertiesOf } from '../testing/resources';

describe('Given the names by which an account is read', () => {
  const environment = described('staging');
  const names = environmentNames(environment);
  const { cost, delivery, observability, pilotLight, recovery } = layersOf(environment);

  it('begins every stack, alarm and pipeline with the prefix', () => {
    const given = [
      ...assemblyOf(environment).stacks.map(({ stackName }) => stackName),
      ...propertiesOf(observability, 'AWS::CloudWatch::Alarm').map(({ AlarmName }) => AlarmName),
      ...propertiesOf(delivery, 'AWS::CodePipeline::Pipeline').map(({ Name }) => Name),
    ].map(String);
    expect(given.filter((each) => !each.startsWith(names.prefix))).toEqual([]);
    expect(given).toContain(names.dataStack);
  });

  it('calls budget, vaults and restore tests by their names', () => {
    expect(propertiesOf(cost, 'AWS::Budgets::Budget')).toMatchObject([{ Budget: { BudgetName: names.budget } }]);
    expect(propertiesOf(recovery, 'AWS::Backup::BackupVault')).toMatchObject([{ BackupVaultName: names.vault }]);
    expect(propertiesOf(pilotLight, 'AWS::Backup::BackupVault')).toMatchObject([
      { BackupVaultName: names.recoveryVault },
    ]);
    expect(propertiesOf(recovery, 'AWS::Backup::RestoreTestingPlan')).toMatchObject([
      { RestoreTestingPlanName: names.restoreTestingPlan },
    ]);
  });
});
