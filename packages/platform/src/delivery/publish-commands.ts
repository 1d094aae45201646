import { HANDED_ON } from './gate-commands';

/**
 * Hands the CDK's command line on: the one of the lock file, checked against its hash when the gate installed it. It is
 * one package without dependencies, so that publishing downloads no program.
 */
export const HAND_CDK_ON = `cp -R node_modules/aws-cdk ${HANDED_ON}/cdk`;

/** Uploads every asset of the assembly to where its stacks look for it, in both regions. */
export const PUBLISH_ASSETS = 'node cdk/bin/cdk publish-assets --app assembly --all --unstable=publish-assets';
