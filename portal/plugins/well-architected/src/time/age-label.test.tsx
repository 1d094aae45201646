import { act, render, screen } from '@testing-library/react';
import { AgeLabel } from './age-label';

describe('the age of what a page shows', () => {
  const iso = '2026-01-03T00:00:00Z';

  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-01-03T00:05:00Z') }));
  afterEach(() => jest.useRealTimers());

  it('given a page that stays open, when time passes, then the age is that of now', () => {
    render(<AgeLabel iso={iso} />);
    expect(screen.getByText('5 minutes ago')).toBeInTheDocument();

    act(() => {
      jest.advanceTimersByTime(2 * 60 * 60 * 1000);
    });

    expect(screen.getByText('2 hours ago')).toBeInTheDocument();
  });

  it('given something newer than what was shown, when it is shown, then its age is of it', () => {
    const { rerender } = render(<AgeLabel iso={iso} />);
    rerender(<AgeLabel iso="2026-01-03T00:05:30Z" />);

    expect(screen.getByText('just now')).toBeInTheDocument();
  });
});
