import { act, screen, waitFor } from '@testing-library/react';
import { speech } from '../../i18n/speech';
import { fakeApi } from '../../testing/fake-api';
import { openApp } from '../../testing/open-app';
import { feed, problem, somebody } from '../../testing/samples';

const signIn = () => screen.findByRole('button', { name: 'Sign in' });

describe('sign-in', () => {
  it('given empty fields, when sent, names both faults, focuses the first and asks no server', async () => {
    const api = fakeApi();
    const { user } = openApp('/sign-in');
    await user.click(await signIn());
    expect(await screen.findByText(/This is not an e-mail address/)).toBeVisible();
    expect(screen.getByText('Type your password.')).toBeVisible();
    await waitFor(() => {
      expect(screen.getByLabelText('E-mail')).toHaveFocus();
    });
    expect(screen.getByLabelText('E-mail')).toBeInvalid();
    expect(api.calls).toEqual([]);
  });

  it('given a fault at a field, when that field is typed in, the fault leaves', async () => {
    fakeApi();
    const { user } = openApp('/sign-in');
    await user.click(await signIn());
    await screen.findByText('Type your password.');
    await user.type(screen.getByLabelText('Password'), 'x');
    expect(screen.queryByText('Type your password.')).not.toBeInTheDocument();
    expect(screen.getByText(/This is not an e-mail address/)).toBeVisible();
  });

  it('leads to a new account and to a new password, with no sign between the two that could end a line', async () => {
    fakeApi();
    openApp('/sign-in');
    expect(await screen.findByRole('link', { name: 'Create an account' })).toHaveAttribute('href', '/sign-up');
    expect(screen.getByRole('link', { name: 'Forgot your password?' })).toHaveAttribute('href', '/forgot-password');
    expect(screen.getByRole('main')).not.toHaveTextContent('·');
  });

  it('given a reader of German, says the page, its faults and the answer of the server in German', async () => {
    const api = fakeApi();
    api.on('POST /sessions', problem(401, 'wrong-credentials', 'No account has this e-mail and password.'));
    const { user } = openApp('/sign-in');
    await signIn();
    await act(() => speech.speak('de'));
    expect(await screen.findByRole('heading', { name: 'Anmelden' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Anmelden' }));
    expect(await screen.findByText(/Das ist keine E-Mail-Adresse/)).toBeVisible();
    await user.type(screen.getByLabelText('E-Mail'), 'ana@example.com');
    await user.type(screen.getByLabelText('Passwort'), 'wrong{Enter}');
    expect(await screen.findByText(/Kein Konto hat diese E-Mail und dieses Passwort/)).toBeVisible();
    await act(() => speech.speak('en'));
  });

  it('given wrong credentials, shows what the server says and keeps what was typed', async () => {
    const api = fakeApi();
    api.on('POST /sessions', problem(401, 'wrong-credentials', 'No account has this e-mail and password.'));
    const { user } = openApp('/sign-in');
    await user.type(await screen.findByLabelText('E-mail'), 'ana@example.com');
    await user.type(screen.getByLabelText('Password'), 'wrong{Enter}');
    expect(await screen.findByText('No account has this e-mail and password.')).toBeVisible();
    expect(screen.getByLabelText('E-mail')).toHaveValue('ana@example.com');
  });

  it('given nobody is signed in, when a page is opened, leads to sign-in and then to that page', async () => {
    const api = fakeApi();
    api.on('GET /account', problem(401, 'not-signed-in', 'This needs a session.'));
    const { user } = openApp('/settings');
    await user.type(await screen.findByLabelText('E-mail'), 'ana@example.com');
    const person = somebody();
    api.on('POST /sessions', { status: 201, body: person });
    api.on('GET /account', { status: 200, body: person });
    api.on('GET /changes', feed());
    await user.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeVisible();
  });

  it('given a session that ends, when something is saved, leads to sign-in and says why', async () => {
    const api = fakeApi();
    api.on('GET /account', { status: 200, body: somebody() });
    api.on('GET /changes', feed());
    api.on('POST /habits', problem(401, 'not-signed-in', 'This needs a session.'));
    const { user } = openApp();
    await user.type(await screen.findByLabelText('Name'), 'Read{Enter}{Enter}');
    expect(await screen.findByText(/Your session has ended\. Sign in to go on where/)).toBeVisible();
    expect(api.calls.filter(({ path }) => path === '/habits')).toHaveLength(1);
  });
});
