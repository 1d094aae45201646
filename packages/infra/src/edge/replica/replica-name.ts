import type { Environment } from '@hexastyle/environment';

/** The bucket in `drRegion` with the copy of the site; the account is in it because bucket names are the world's. */
export const replicaBucketName = ({ name, account, drRegion }: Environment): string =>
  `hexastyle-${name}-web-${account}-${drRegion}`;
