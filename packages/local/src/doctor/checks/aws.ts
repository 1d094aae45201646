import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../finding';

const variables = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

/** Where AWS credentials seem to come from: a variable, or a file below the home folder; `undefined` when from nowhere. */
export const awsCredentialSource = (env: NodeJS.ProcessEnv, home = homedir()): string | undefined => {
  const variable = variables.find((name) => env[name]);
  if (variable !== undefined) return variable;
  return ['credentials', 'config'].map((name) => `.aws/${name}`).find((file) => existsSync(join(home, file)));
};

/** Whether there seem to be AWS credentials, and where; what they are is never read. */
export const checkAws = (env: NodeJS.ProcessEnv, home = homedir()): Finding => {
  const where = awsCredentialSource(env, home);
  return {
    name: 'AWS credentials',
    required: false,
    found: where !== undefined,
    detail: where ? `from ${where}` : 'none',
    remedy: where ? undefined : { cost: 'nothing can be deployed; all else works', command: 'aws configure' },
  };
};
