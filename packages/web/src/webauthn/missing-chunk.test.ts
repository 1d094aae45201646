import { fakeApi } from '../testing/fake-api';
import { makePasskey } from './make-passkey';
import { signInWithPasskey } from './sign-in-with-passkey';

// What a browser throws for a part of the page that it cannot load.
jest.mock('@simplewebauthn/browser', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

const failed = { name: 'Problem', code: 'passkey-failed' };

describe('passkeys without the part of the page that asks the device', () => {
  it('given a sign-in, end with a problem in words', async () => {
    fakeApi().on('POST /sessions/passkey-options', { status: 201, body: { challenge: 'AAAA' } });
    await expect(signInWithPasskey()).rejects.toMatchObject(failed);
  });

  it('given a new passkey, end with a problem in words', async () => {
    fakeApi().on('POST /passkeys/registration-options', { status: 201, body: { excludeCredentials: [] } });
    await expect(makePasskey('Phone')).rejects.toMatchObject(failed);
  });
});
