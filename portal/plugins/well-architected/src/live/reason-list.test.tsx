import { render, screen } from '@testing-library/react';
import { ReasonList } from './reason-list';

test('given one reason of two parts of a reading, says it once', () => {
  const missing = { what: 'no credentials for account 111111111111', wayOut: 'add the account to `aws.accounts`' };

  render(<ReasonList reasons={[missing, { ...missing }, { ...missing, wayOut: 'sign in' }]} />);

  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'no credentials for account 111111111111: add the account to aws.accounts.',
    'no credentials for account 111111111111: sign in.',
  ]);
});
