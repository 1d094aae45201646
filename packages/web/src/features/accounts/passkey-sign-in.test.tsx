import { screen, waitFor } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { fakeAuthenticator, usedPasskey } from '../../testing/fake-authenticator';
import { openApp } from '../../testing/open-app';
import { feed, problem, somebody } from '../../testing/samples';

const options = { challenge: 'AAAA', rpId: 'localhost', timeout: 300_000, userVerification: 'required' };

const answers = () => {
  const api = fakeApi();
  const person = somebody();
  api.on('POST /sessions/passkey-options', { status: 201, body: options });
  api.on('POST /sessions/passkey', { status: 201, body: person });
  api.on('GET /account', { status: 200, body: person });
  api.on('GET /changes', feed());
  return api;
};

/** A browser that offers passkeys until it is told to stop. */
const untilAborted = (signal: AbortSignal): Promise<object> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('stop', 'AbortError'));
    });
  });

const press = () => screen.findByRole('button', { name: 'Sign in with a passkey' });

describe('sign-in with a passkey', () => {
  it('asks the device when the button is pressed, and takes the place of what the browser offers', async () => {
    answers();
    const asked: boolean[] = [];
    fakeAuthenticator({
      get: (isOffer, signal) => {
        asked.push(isOffer);
        return isOffer ? untilAborted(signal) : Promise.resolve(usedPasskey);
      },
    });
    const { user } = openApp('/sign-in');
    const button = await press();
    await waitFor(() => {
      expect(asked).toEqual([true]);
    });
    await user.click(button);
    expect(await screen.findByText(/Nothing stands here yet/)).toBeVisible();
    expect(asked).toEqual([true, false]);
  });

  it('signs in with what the browser offers in the box of the e-mail', async () => {
    answers();
    fakeAuthenticator({ get: () => Promise.resolve(usedPasskey) });
    openApp('/sign-in');
    expect(await screen.findByText(/Nothing stands here yet/)).toBeVisible();
  });

  it('given a question that is closed, says so and offers again', async () => {
    const api = answers();
    fakeAuthenticator({
      get: (isOffer, signal) =>
        isOffer ? untilAborted(signal) : Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
    const { user } = openApp('/sign-in');
    await user.click(await press());
    expect(await screen.findByText(/No passkey was used/)).toBeVisible();
    await waitFor(() => {
      expect(api.calls.filter(({ path }) => path === '/sessions/passkey-options')).toHaveLength(3);
    });
  });

  it('given a passkey that the server does not know, says what the server says', async () => {
    const api = answers();
    api.on('POST /sessions/passkey', problem(401, 'passkey-refused', 'This passkey is not known here.'));
    fakeAuthenticator({
      get: (isOffer, signal) => (isOffer ? untilAborted(signal) : Promise.resolve(usedPasskey)),
    });
    const { user } = openApp('/sign-in');
    await user.click(await press());
    expect(await screen.findByText('This passkey is not known here.')).toBeVisible();
  });

  it('given an offer that was renewed, says as well what the server says of what is chosen then', async () => {
    const api = answers();
    api.on('POST /sessions/passkey-options', { status: 201, body: { ...options, timeout: 20 } });
    api.on('POST /sessions/passkey', problem(401, 'passkey-refused', 'This passkey is not known here.'));
    let asked = 0;
    fakeAuthenticator({
      get: (_isOffer, signal) => {
        asked += 1;
        return asked === 2 ? Promise.resolve(usedPasskey) : untilAborted(signal);
      },
    });
    openApp('/sign-in');
    expect(await screen.findByText('This passkey is not known here.')).toBeVisible();
  });

  it('given a browser without passkeys, shows no button and asks no server', async () => {
    const api = fakeApi();
    openApp('/sign-in');
    await screen.findByRole('button', { name: 'Sign in' });
    expect(screen.queryByRole('button', { name: 'Sign in with a passkey' })).not.toBeInTheDocument();
    expect(api.calls).toEqual([]);
  });
});
