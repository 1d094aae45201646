import type { Environment } from '../environment';

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

/** The names by which an account is read. Those that the templates give are tested against them in packages/infra. */
export const environmentNames = ({ name }: Pick<Environment, 'name'>): EnvironmentNames => ({
  prefix: `hexastyle-${name}-`,
  dataStack: `hexastyle-${name}-data`,
  budget: `hexastyle-${name}-monthly`,
  vault: `hexastyle-${name}`,
  recoveryVault: `hexastyle-${name}-recovery`,
  restoreTestingPlan: `hexastyle_${name.replaceAll('-', '_')}`,
});
