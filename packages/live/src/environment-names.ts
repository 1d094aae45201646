import type { Environment } from '@hexastyle/environment';

/** What the platform calls the things of one environment. */
export interface EnvironmentNames {
  /** Stacks, alarms and pipelines begin with it. */
  readonly prefix: string;
  readonly dataStack: string;
  readonly budget: string;
  readonly vault: string;
  /** In the region of recovery. */
  readonly recoveryVault: string;
  /** The plan of the restore tests; AWS Backup allows no hyphens in it. */
  readonly restoreTestingPlan: string;
}

/** The names of an environment; that they are those of the templates is tested where both are known. */
export const environmentNames = ({ name }: Environment): EnvironmentNames => ({
  prefix: `hexastyle-${name}-`,
  dataStack: `hexastyle-${name}-data`,
  budget: `hexastyle-${name}-monthly`,
  vault: `hexastyle-${name}`,
  recoveryVault: `hexastyle-${name}-recovery`,
  restoreTestingPlan: `hexastyle_${name.replaceAll('-', '_')}`,
});
