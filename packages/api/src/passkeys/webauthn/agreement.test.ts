import { randomBytes } from 'node:crypto';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { SoftwareAuthenticator, type Twist } from '../../testing/software-authenticator';
import { ORIGIN } from '../../testing/visitor';
import { readClientData } from './client-data';
import { verifyAssertion } from './verify-assertion';
import { verifyRegistration } from './verify-registration';

const RP_ID = new URL(ORIGIN).hostname;
const EXTRA = { clientExtensionResults: {} };

async function verdict(judge: () => unknown): Promise<boolean> {
  try {
    return (await judge()) !== false;
  } catch {
    return false;
  }
}

const bytes = (text: string) => Buffer.from(text, 'base64url');

const TWISTS: readonly (readonly [string, Twist])[] = [
  ['right', {}],
  ['of a foreign origin', { origin: 'https://evil.example' }],
  ['for another site', { rpId: 'evil.example' }],
  ['to another question', { type: 'webauthn.other' }],
  ['of nobody in particular', { flags: 1 }],
  ['of nobody at all', { flags: 4 }],
  ['with flags that contradict each other', { flags: 0b10101 }],
  ['backed up', { flags: 0b11101 }],
];

const KINDS = ['es256', 'ed25519', 'rs256'] as const;
const CASES = KINDS.flatMap((kind) => TWISTS.map(([name, twist]) => [kind, name, twist] as const));

/** Another implementation of the same standard, which knows nothing of ours. */
describe.each(CASES)('an answer by %s that is %s', (kind, name, twist) => {
  const key = new SoftwareAuthenticator(kind);
  const challenge = randomBytes(32).toString('base64url');
  const isRight = name === 'right' || name === 'backed up';

  it('is judged alike by us and by others when a passkey is made', async () => {
    const answer = key.create(challenge, twist);
    const ours = await verdict(() =>
      verifyRegistration(answer, readClientData(bytes(answer.response.clientDataJSON)), [ORIGIN]),
    );
    const theirs = await verdict(async () => {
      const { verified } = await verifyRegistrationResponse({
        response: { ...EXTRA, ...answer, response: { ...answer.response, transports: ['internal'] } },
        expectedChallenge: challenge,
        expectedOrigin: ORIGIN,
        expectedRPID: RP_ID,
      });
      return verified;
    });
    expect({ ours, theirs }).toEqual({ ours: isRight, theirs: isRight });
  });

  it('is judged alike by us and by others when it signs in', async () => {
    const made = key.create(challenge);
    const { id, publicKey } = verifyRegistration(made, readClientData(bytes(made.response.clientDataJSON)), [ORIGIN]);
    const { response, ...ids } = key.get(challenge, twist);
    const { clientDataJSON, authenticatorData, signature } = response;
    const answer = { ...ids, response: { clientDataJSON, authenticatorData, signature } };
    const client = () => readClientData(bytes(clientDataJSON));
    const ours = await verdict(() => verifyAssertion(answer, { client: client(), origins: [ORIGIN], publicKey }));
    const theirs = await verdict(async () => {
      const { verified } = await verifyAuthenticationResponse({
        response: { ...EXTRA, ...answer },
        expectedChallenge: challenge,
        expectedOrigin: ORIGIN,
        expectedRPID: RP_ID,
        credential: { id: id.toString('base64url'), publicKey: new Uint8Array(publicKey), counter: 0 },
      });
      return verified;
    });
    expect({ ours, theirs }).toEqual({ ours: isRight, theirs: isRight });
  });
});
