/** What the portal knows of an environment without any report: the descriptor's fields that people look for first. */
export interface EnvironmentDescription {
  readonly name: string;
  readonly tier: string;
  /** AWS account id, 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly drRegion: string;
  readonly owner: string;
  /** Hours within which it is to be back, and of data that it may lose. */
  readonly rtoHours?: number;
  readonly rpoHours?: number;
  /** USD. */
  readonly budgetMonthlyUsd?: number;
}
