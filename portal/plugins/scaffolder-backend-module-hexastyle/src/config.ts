import type { RootConfigService } from '@backstage/backend-plugin-api';
import { resolve } from 'node:path';

export interface HexastyleConfig {
  /** Absolute; `undefined`: templates work on what they fetched. */
  readonly checkoutDirectory: string | undefined;
  /** The environment of the programs that are run in the checkout. */
  readonly programEnvironment: NodeJS.ProcessEnv;
}

/**
 * What a program of the checkout needs of the machine. The backend's own variables hold secrets, and `NODE_ENV` would make
 * npm leave out what the generator is made of.
 */
const NEEDED =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TMPDIR|TEMP|TMP|LANG|LC_\w+|SYSTEMROOT|APPDATA|LOCALAPPDATA|USERPROFILE|(HTTPS?|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|npm_config_\w+)$/i;

/** Reads `hexastyle`, and of the environment what programs of the checkout need. */
export const readHexastyleConfig = (
  config: RootConfigService,
  env: NodeJS.ProcessEnv = process.env,
): HexastyleConfig => {
  const checkout = config.getOptionalString('hexastyle.checkoutDirectory');
  return {
    checkoutDirectory: checkout === undefined ? undefined : resolve(checkout),
    programEnvironment: Object.fromEntries(Object.entries(env).filter(([name]) => NEEDED.test(name))),
  };
};
