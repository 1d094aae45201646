import type { Environment } from '@hexastyle/environment';

/** The vault in the environment's own region. */
export const vaultName = (environment: Environment): string => `hexastyle-${environment.name}`;

/** The vault in `drRegion` that every recovery point is copied to. */
export const recoveryVaultName = (environment: Environment): string => `hexastyle-${environment.name}-recovery`;
