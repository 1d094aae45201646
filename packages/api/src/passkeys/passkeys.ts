import type { TrustedOrigins } from '../http/trusted-origins';
import { CHALLENGE_LIFETIME, type ChallengeStore } from './challenge-store';
import type { AssertionInput, Passkey, RegistrationInput, RegistrationOptions, SignInOptions } from './schemas';
import type { PasskeyStore } from './store';
import { ALGORITHMS } from './webauthn/public-key';
import { readClientData, type ClientData } from './webauthn/client-data';
import { Refused } from './webauthn/refused';
import { verifyAssertion } from './webauthn/verify-assertion';
import { verifyRegistration } from './webauthn/verify-registration';

export interface PasskeyParts {
  readonly store: PasskeyStore;
  readonly challenges: ChallengeStore;
  /** Passkeys belong to the host of the origin that they were made at. */
  readonly origins: TrustedOrigins;
  readonly now: () => Date;
}

/** Signing in without a password: WebAuthn credentials that the device keeps and asks its owner for. */
export class Passkeys {
  readonly store: PasskeyStore;

  constructor(private readonly parts: PasskeyParts) {
    this.store = parts.store;
  }

  /** @param origin that the request came from, undefined when it names none */
  async registrationOptions(
    account: { readonly id: string; readonly email: string },
    origin: string | undefined,
  ): Promise<RegistrationOptions> {
    return {
      challenge: await this.parts.challenges.create(account.id, this.parts.now()),
      rp: { id: await this.host(origin), name: 'Hexastyle' },
      user: { id: userHandle(account.id), name: account.email, displayName: account.email },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      timeout: CHALLENGE_LIFETIME,
      attestation: 'none',
      excludeCredentials: await this.store.credentials(account.id),
      authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    };
  }

  async signInOptions(origin: string | undefined): Promise<SignInOptions> {
    return {
      challenge: await this.parts.challenges.create(null, this.parts.now()),
      rpId: await this.host(origin),
      timeout: CHALLENGE_LIFETIME,
      userVerification: 'required',
    };
  }

  /** @returns undefined when the credential is registered already @throws Refused, Problem `limit-reached` */
  async register(accountId: string, name: string, input: RegistrationInput): Promise<Passkey | undefined> {
    const { origins, now } = this.parts;
    const client = await this.answered(input.response.clientDataJSON, accountId);
    const verified = verifyRegistration(input, client, await origins());
    return this.store.create(accountId, { ...verified, name, transports: input.response.transports ?? [] }, now());
  }

  /** @returns id of the account that the passkey belongs to @throws Refused */
  async assert(input: AssertionInput): Promise<string> {
    const { origins, now } = this.parts;
    const client = await this.answered(input.response.clientDataJSON, null);
    const found = await this.store.find(Buffer.from(input.rawId, 'base64url'));
    if (found === undefined) throw new Refused('No account has this passkey');
    const { userHandle: handle } = input.response;
    if (typeof handle === 'string' && handle !== userHandle(found.accountId)) {
      throw new Refused('The passkey is of another account');
    }
    const { publicKey } = found;
    const signCount = verifyAssertion(input, { client, origins: await origins(), publicKey });
    if (!(await this.store.use(found.id, signCount, now()))) throw new Refused('The counter did not go on');
    return found.accountId;
  }

  private async answered(clientDataJSON: string, accountId: string | null): Promise<ClientData> {
    const client = readClientData(Buffer.from(clientDataJSON, 'base64url'));
    if (!(await this.parts.challenges.redeem(client.challenge, accountId, this.parts.now()))) {
      throw new Refused('The challenge was not given out for this, was used or has expired');
    }
    return client;
  }

  private async host(origin: string | undefined): Promise<string> {
    const origins = await this.parts.origins();
    const page = origin !== undefined && origins.includes(origin) ? origin : origins[0];
    if (page === undefined) throw new Error('No trusted origin is known, so no passkey can belong to one.');
    return new URL(page).hostname;
  }
}

/** The bytes of the id: they say nothing about the person. */
function userHandle(accountId: string): string {
  return Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url');
}
