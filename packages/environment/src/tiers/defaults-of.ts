import type { Tier } from '../environment';
import { DEVELOPMENT } from './development';
import { PRODUCTION } from './production';
import { STAGING } from './staging';
import type { TierDefaults } from './tier-defaults';

const DEFAULTS: Readonly<Record<Tier, TierDefaults>> = {
  development: DEVELOPMENT,
  staging: STAGING,
  production: PRODUCTION,
};

/** What a descriptor of this tier means by silence. */
export const defaultsOf = (tier: Tier): TierDefaults => DEFAULTS[tier];
