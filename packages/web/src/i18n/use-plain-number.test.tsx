import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { parseAmount } from '../records/parse-amount';
import { speech } from './speech';
import { usePlainNumber } from './use-plain-number';

function Amount({ value }: { readonly value: number }) {
  return <p>{usePlainNumber()(value)}</p>;
}

describe('a plain number', () => {
  afterEach(() => act(() => speech.speak('en')));

  it.each([
    ['en', '1234.5'],
    ['de', '1234,5'],
  ] as const)('given %s, is written as it is typed, and can be read again', async (language, text) => {
    await act(() => speech.speak(language));
    render(<Amount value={1234.5} />);
    expect(screen.getByText(text)).toBeInTheDocument();
    expect(parseAmount(text)).toBe(1234.5);
  });
});
