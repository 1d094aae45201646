import { render, screen } from '@testing-library/react';
import { LocalTime } from './local-time';

it('given an instant, then its zone stands beside it', () => {
  render(<LocalTime iso="2026-01-02T03:04:05Z" />);

  expect(screen.getByText('2 Jan 2026, 03:04 UTC')).toHaveAttribute('datetime', '2026-01-02T03:04:05Z');
});
