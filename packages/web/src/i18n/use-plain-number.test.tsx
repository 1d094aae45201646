import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { parseAmount } from '../records/parse-amount';
import { speech } from './speech';
import { useDecimalSign } from './use-decimal-sign';
import { usePlainNumber } from './use-plain-number';

function Amount({ value }: { readonly value: number }) {
  const text = usePlainNumber()(value);
  return <p>{`${text} is ${String(parseAmount(text, useDecimalSign()))}`}</p>;
}

describe('a plain number', () => {
  afterEach(() => act(() => speech.speak('en')));

  it.each([
    ['en', 1234.5, '1234.5 is 1234.5'],
    ['de', 1234.5, '1234,5 is 1234.5'],
    ['en', 1.125, '1.125 is 1.125'],
    ['de', 1.125, '1,125 is 1.125'],
  ] as const)('given %s and %p, is written as it is typed, and can be read again', async (language, value, text) => {
    await act(() => speech.speak(language));
    render(<Amount value={value} />);
    expect(screen.getByText(text)).toBeInTheDocument();
  });
});
