import { loopback } from '../../supervision/port';
import type { AccessKey } from './access-key';

interface CommandEnvironment {
  readonly endpoint: string;
  readonly key: AccessKey;
  readonly region: string;
  readonly searchPath: string;
  /** Where a command keeps what it remembers from one run to the next: nobody's own. */
  readonly home: string;
  /** Whether the CDK is run, or the AWS CLI. */
  readonly cdk: boolean;
}

/** A port where nobody listens: what is not meant for loopback ends there. */
const NOWHERE = `http://${loopback}:9`;

/**
 * The environment of a command: CodeBuild's variables, the emulator's addresses, and nothing of ours, so no profile and
 * no credentials. For a template's address moto wants the host's name, for which the CDK would put the bucket's before.
 */
export const commandEnvironment = ({
  endpoint,
  key,
  region,
  searchPath,
  home,
  cdk,
}: CommandEnvironment): Readonly<Record<string, string>> => ({
  PATH: searchPath,
  HOME: home,
  AWS_ACCESS_KEY_ID: key.id,
  AWS_SECRET_ACCESS_KEY: key.secret,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_ENDPOINT_URL: endpoint,
  AWS_ENDPOINT_URL_S3: cdk ? endpoint : endpoint.replace(loopback, 'localhost'),
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  NO_PROXY: `${loopback},localhost`,
  CDK_DISABLE_CLI_TELEMETRY: 'true',
});
