import type { AssertionInput, Passkey, SignInOptions } from './schemas';

const BYTES = 'x'.repeat(43);

/** Examples of the OpenAPI document. */
export const PASSKEY_EXAMPLES = {
  passkey: {
    id: '5a0e5c0e-8f0f-4b3a-9a51-0f6d3f1f6f10',
    name: 'Phone',
    createdAt: '2026-02-28T09:31:00.000Z',
    lastUsedAt: '2026-03-01T07:15:00.000Z',
  },
  registrationOptions: {
    challenge: BYTES,
    rp: { id: 'habits.example.com', name: 'Hexastyle' },
    user: { id: 'O3DVpsbA5Lef-wsfnTwqEQ', name: 'ana@example.com', displayName: 'ana@example.com' },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    timeout: 300_000,
    attestation: 'none',
    excludeCredentials: [],
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
  },
  signInOptions: { challenge: BYTES, rpId: 'habits.example.com', timeout: 300_000, userVerification: 'required' },
  registration: {
    id: BYTES,
    rawId: BYTES,
    type: 'public-key',
    response: { clientDataJSON: 'eyJ0eXBlIjoi', attestationObject: 'o2NmbXRkbm9uZQ', transports: ['internal'] },
  },
  assertion: {
    id: BYTES,
    rawId: BYTES,
    type: 'public-key',
    response: { clientDataJSON: 'eyJ0eXBlIjoi', authenticatorData: 'SZYN5YgOjGh0', signature: 'MEUCIQDx' },
  },
} as const satisfies {
  readonly passkey: Passkey;
  readonly registrationOptions: unknown;
  readonly signInOptions: SignInOptions;
  readonly registration: unknown;
  readonly assertion: AssertionInput;
};
