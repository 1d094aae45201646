import { screen } from '@testing-library/react';
import { fakeApi } from '../../testing/fake-api';
import { openApp } from '../../testing/open-app';
import { problem } from '../../testing/samples';

describe('what the links of mails lead to', () => {
  it('given a forgotten password, asks for a mail and does not tell whether there is an account', async () => {
    const api = fakeApi();
    api.on('POST /password-resets', { status: 204 });
    const { user } = openApp('/forgot-password');
    await user.type(await screen.findByLabelText('E-mail'), 'ana@example.com{Enter}');
    expect(await screen.findByText(/If an account has this address/)).toBeVisible();
    expect(api.calls).toEqual([{ method: 'POST', path: '/password-resets', body: { email: 'ana@example.com' } }]);
  });

  it('given the link of a reset, sends the new password with its token and leads to the sign-in', async () => {
    const api = fakeApi();
    api.on('PUT /password', { status: 204 });
    const { user } = openApp('/reset-password#token=abc');
    await user.type(await screen.findByLabelText('New password'), 'correct horse battery{Enter}');
    expect(await screen.findByRole('button', { name: 'Sign in' })).toBeVisible();
    expect(api.calls).toContainEqual({
      method: 'PUT',
      path: '/password',
      body: { token: 'abc', password: 'correct horse battery' },
    });
  });

  it('given a link that is used up, says what the server says', async () => {
    const api = fakeApi();
    api.on('POST /email-confirmations', problem(410, 'link-expired', 'This link was used or is too old.'));
    const { user } = openApp('/confirm-email#token=abc');
    await user.click(await screen.findByRole('button', { name: 'Confirm' }));
    expect(await screen.findByText('This link was used or is too old.')).toBeVisible();
  });

  it('given the link of a confirmation, confirms when it is pressed and not before', async () => {
    const api = fakeApi();
    api.on('POST /email-confirmations', { status: 204 });
    const { user } = openApp('/confirm-email#token=abc');
    const button = await screen.findByRole('button', { name: 'Confirm' });
    expect(api.calls).toEqual([]);
    await user.click(button);
    expect(await screen.findByText('Your e-mail address is confirmed.')).toBeVisible();
  });

  it('given a link that lost its end, says so', async () => {
    fakeApi();
    openApp('/reset-password');
    expect(await screen.findByText(/This link is not whole/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ask for a new mail' })).toHaveAttribute('href', '/forgot-password');
  });

  it('given a confirmation that lost its end, leads to no mail for a password', async () => {
    fakeApi();
    openApp('/confirm-email');
    expect(await screen.findByText(/This link is not whole/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Ask for a new mail' })).not.toBeInTheDocument();
  });
});
