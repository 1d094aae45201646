import type { Environment } from '@hexastyle/environment';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { boundaryArn } from './boundary-name';
import { GLOBAL_SERVICES } from './platform-services';

/** Long-lived ways in. People come from the identity provider, machines have roles. */
const WAYS_IN = [
  'iam:CreateUser',
  'iam:CreateGroup',
  'iam:CreateLoginProfile',
  'iam:UpdateLoginProfile',
  'iam:CreateAccessKey',
  'iam:CreateServiceSpecificCredential',
  'iam:UploadSigningCertificate',
  'iam:UploadSSHPublicKey',
  'iam:AttachUserPolicy',
  'iam:PutUserPolicy',
  'iam:AddUserToGroup',
  'iam:CreateSAMLProvider',
  'iam:CreateOpenIDConnectProvider',
];

/** What would turn off the record of what happened, or make data unreadable or unrecoverable. */
const PROOF_AND_SAFETY = [
  'backup:DeleteBackupVault',
  'backup:DeleteBackupVaultLockConfiguration',
  'backup:DeleteRecoveryPoint',
  'backup:DisassociateRecoveryPoint',
  'cloudtrail:DeleteTrail',
  'cloudtrail:PutEventSelectors',
  'cloudtrail:StopLogging',
  'cloudtrail:UpdateTrail',
  'kms:DeleteImportedKeyMaterial',
  'kms:DisableKey',
  'kms:DisableKeyRotation',
  'kms:ScheduleKeyDeletion',
  'logs:DeleteLogGroup',
  'logs:DeleteLogStream',
  'wafv2:DeleteLoggingConfiguration',
];

const deny = (sid: string, actions: readonly string[], resources: readonly string[] = ['*']): PolicyStatement =>
  new PolicyStatement({ sid, effect: Effect.DENY, actions: [...actions], resources: [...resources] });

/** What no role of the platform can do, whatever its own policy says. */
export const boundaryDenials = (environment: Environment): readonly PolicyStatement[] => [
  deny('NoLongLivedWaysIn', WAYS_IN),
  deny('KeepProofAndSafety', PROOF_AND_SAFETY),
  deny(
    'KeepThisBoundary',
    ['iam:CreatePolicyVersion', 'iam:DeletePolicy', 'iam:DeletePolicyVersion', 'iam:SetDefaultPolicyVersion'],
    [boundaryArn(environment)],
  ),
  deny('KeepBoundariesOnRoles', ['iam:DeleteRolePermissionsBoundary']),
  new PolicyStatement({
    sid: 'NoRoleWithoutThisBoundary',
    effect: Effect.DENY,
    actions: ['iam:AttachRolePolicy', 'iam:CreateRole', 'iam:PutRolePermissionsBoundary', 'iam:PutRolePolicy'],
    resources: ['*'],
    conditions: { StringNotEquals: { 'iam:PermissionsBoundary': boundaryArn(environment) } },
  }),
  new PolicyStatement({
    sid: 'NoOtherRegion',
    effect: Effect.DENY,
    notActions: GLOBAL_SERVICES.map((service) => `${service}:*`),
    resources: ['*'],
    conditions: { StringNotEquals: { 'aws:RequestedRegion': [environment.region, environment.drRegion] } },
  }),
];
