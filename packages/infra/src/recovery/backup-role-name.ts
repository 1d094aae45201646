import type { Environment } from '@hexastyle/environment';

/** The role in which AWS Backup works; fixed, because the key of the vault in `drRegion` has to name it first. */
export const backupRoleName = (environment: Environment): string => `hexastyle-${environment.name}-backup`;
