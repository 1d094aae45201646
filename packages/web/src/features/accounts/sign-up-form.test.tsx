import { screen } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { openApp } from '../../testing/open-app';
import { feed, problem, somebody } from '../../testing/samples';

const fill = async (user: ReturnType<typeof openApp>['user'], password: string) => {
  await user.type(await screen.findByLabelText('E-mail'), 'ana@example.com');
  await user.type(screen.getByLabelText('Password'), `${password}{Enter}`);
};

describe('sign-up', () => {
  it('given a short password, says the rule at the field and asks no server', async () => {
    const api = fakeApi();
    const { user } = openApp('/sign-up');
    await fill(user, 'short');
    expect(await screen.findByText('A password has at least 12 characters.')).toBeVisible();
    expect(api.calls).toEqual([]);
  });

  it('given a fault that only the server sees, puts it at its field', async () => {
    const api = fakeApi();
    const faults = [{ pointer: '#/email', detail: 'This domain takes no mail.' }];
    api.on('POST /accounts', problem(422, 'invalid-input', 'One value is not valid.', faults));
    const { user } = openApp('/sign-up');
    await fill(user, 'correct horse battery');
    expect(await screen.findByText('This domain takes no mail.')).toBeVisible();
    expect(screen.getByLabelText('E-mail')).toBeInvalid();
  });

  it('given an e-mail that is taken, shows what the server says', async () => {
    const api = fakeApi();
    api.on('POST /accounts', problem(409, 'email-taken', 'An account with this e-mail exists: sign in instead.'));
    const { user } = openApp('/sign-up');
    await fill(user, 'correct horse battery');
    expect(await screen.findByText(/exists: sign in instead/)).toBeVisible();
  });

  it('given good values, sends the time zone of the device, asks what to begin with and begins the day', async () => {
    const api = fakeApi();
    const person = somebody();
    api.on('POST /accounts', { status: 201, body: person });
    api.on('GET /account', { status: 200, body: person });
    api.on('GET /changes', feed());
    const { user } = openApp('/sign-up');
    await fill(user, 'correct horse battery');
    await user.click(await screen.findByRole('button', { name: 'Begin' }));
    expect(await screen.findByText(/Nothing stands here yet/)).toBeVisible();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(api.calls[0]?.body).toEqual({ email: 'ana@example.com', password: 'correct horse battery', timeZone });
  });
});
