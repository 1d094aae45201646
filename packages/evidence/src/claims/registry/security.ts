import type { Claim } from '../claim';
import { blockedRequestsAlarm } from '../security/blocked-requests-alarm';
import { bucketsArePrivate } from '../security/buckets-are-private';
import { bucketsEncrypted } from '../security/buckets-encrypted';
import { buildsInstallWhatIsLocked } from '../security/builds-install-what-is-locked';
import { cacheAdmitsTheFunctionOnly } from '../security/cache-admits-the-function-only';
import { cacheEncryptedAtRest } from '../security/cache-encrypted-at-rest';
import { computeHasNoPublicAddress } from '../security/compute-has-no-public-address';
import { cookiesAreGuarded } from '../security/cookies-are-guarded';
import { credentialsComeFromSecretsManager } from '../security/credentials-come-from-secrets-manager';
import { crossOriginReadsAreNamed } from '../security/cross-origin-reads-are-named';
import { crossSiteRequestsRefused } from '../security/cross-site-requests-refused';
import { databaseAdmitsTheFunctionOnly } from '../security/database-admits-the-function-only';
import { databaseEncryptedAtRest } from '../security/database-encrypted-at-rest';
import { databaseEnforcesTls } from '../security/database-enforces-tls';
import { deedsCanBeLookedUp } from '../security/deeds-can-be-looked-up';
import { defaultSecurityGroupIsUnused } from '../security/default-security-group-is-unused';
import { deployRolesAreNarrow } from '../security/deploy-roles-are-narrow';
import { edgeEnforcesTls } from '../security/edge-enforces-tls';
import { firewallGuardsTheEdge } from '../security/firewall-guards-the-edge';
import { firewallRequestsAreLogged } from '../security/firewall-requests-are-logged';
import { functionRoleIsLeastPrivilege } from '../security/function-role-is-least-privilege';
import { inputIsChecked } from '../security/input-is-checked';
import { internetRouteIsForNatOnly } from '../security/internet-route-is-for-nat-only';
import { keysRotate } from '../security/keys-rotate';
import { nagHasNoOpenFinding } from '../security/nag-has-no-open-finding';
import { networkTrafficIsLogged } from '../security/network-traffic-is-logged';
import { nobodySignsInToCompute } from '../security/nobody-signs-in-to-compute';
import { operatorRoleHasNoDataAccess } from '../security/operator-role-has-no-data-access';
import { requestsNeedNoPassword } from '../security/requests-need-no-password';
import { rightsStayInTheAccount } from '../security/rights-stay-in-the-account';
import { rolesHaveABoundary } from '../security/roles-have-a-boundary';
import { signInResistsGuessing } from '../security/sign-in-resists-guessing';
import { variablesHoldNoSecrets } from '../security/variables-hold-no-secrets';
import { webAnswersCarrySecurityHeaders } from '../security/web-answers-carry-security-headers';
import { webBucketAnswersTheEdgeOnly } from '../security/web-bucket-answers-the-edge-only';

/** In the order of the document. */
export const SECURITY: readonly Claim[] = [
  credentialsComeFromSecretsManager,
  functionRoleIsLeastPrivilege,
  deployRolesAreNarrow,
  operatorRoleHasNoDataAccess,
  requestsNeedNoPassword,
  nobodySignsInToCompute,
  rolesHaveABoundary,
  rightsStayInTheAccount,
  cacheAdmitsTheFunctionOnly,
  computeHasNoPublicAddress,
  defaultSecurityGroupIsUnused,
  internetRouteIsForNatOnly,
  databaseAdmitsTheFunctionOnly,
  webBucketAnswersTheEdgeOnly,
  bucketsArePrivate,
  bucketsEncrypted,
  cacheEncryptedAtRest,
  databaseEncryptedAtRest,
  databaseEnforcesTls,
  edgeEnforcesTls,
  keysRotate,
  variablesHoldNoSecrets,
  crossSiteRequestsRefused,
  firewallGuardsTheEdge,
  webAnswersCarrySecurityHeaders,
  signInResistsGuessing,
  cookiesAreGuarded,
  inputIsChecked,
  crossOriginReadsAreNamed,
  buildsInstallWhatIsLocked,
  nagHasNoOpenFinding,
  networkTrafficIsLogged,
  firewallRequestsAreLogged,
  deedsCanBeLookedUp,
  blockedRequestsAlarm,
];
