import type { Deployment } from '../../delivery/deployments';
import type { Judge } from './judge';
import { judgeOtherRegion } from './judge-other-region';
import { judgePreview } from './judge-preview';
import { judgePublish } from './judge-publish';
import { judgeSite } from './judge-site';

/** Who looks at what the commands of a buildspec did. */
export const JUDGES: Readonly<Record<Deployment, Judge>> = {
  preview: judgePreview,
  publish: judgePublish,
  'other-region': judgeOtherRegion,
  site: judgeSite,
};
