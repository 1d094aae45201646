import { CFN_LINT } from '../versions';
import { BUILDSPECS } from './buildspec';

/** What the build machine lacks: a server that speaks Redis's protocol, the linter of templates, the packages of the lock file. */
export const INSTALL = ['dnf install --assumeyes valkey', `pip3 install cfn-lint==${CFN_LINT}`, 'npm ci'];

/** What is handed to the stages that deploy. */
export const HANDED_ON = '.hexastyle/delivery';

/** Every test but those in a browser, which the build machine does not have; pull requests run them. */
const TEST = 'npm test -- build evidence checks packages portal';

/** Ends with an exit code above 0 when a claim is missing, was not checked, or its assembly has an open finding. */
const JUDGE = ['npm run synth', 'npx hexastyle evidence'];

/** Tests, synthesizes, judges, and lays out what is to be deployed. */
export const gateCommands = (...further: readonly string[]): readonly string[] => [
  TEST,
  ...JUDGE,
  `rm -rf ${HANDED_ON}`,
  `mkdir -p ${HANDED_ON}`,
  `cp -R ${BUILDSPECS} ${HANDED_ON}/buildspecs`,
  `cp -R "packages/infra/cdk.out/$ENVIRONMENT" ${HANDED_ON}/assembly`,
  ...further,
];

/**
 * Hands on what the portal gets, and the program that sends it: it needs Node.js only, so that nothing is installed
 * where the portal's token is.
 */
export const HAND_REPORTS_ON: readonly string[] = [
  `cp -R .hexastyle/reports .hexastyle/inventories ${HANDED_ON}`,
  `cp -R packages/evidence/lib/push ${HANDED_ON}/push`,
];
