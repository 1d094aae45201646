import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { defineWords } from './define-words';
import type { Formatter } from './formatter';
import { languageOf } from './language';
import { speech } from './speech';
import { useWords } from './use-words';

const english = {
  hello: 'Hello',
  waiting: ({ count }: { readonly count: number }, formatter: Formatter) =>
    `${formatter.number(count)} ${formatter.plural(count, { one: 'change', other: 'changes' })}`,
};

const words = defineWords(english, {
  de: () =>
    Promise.resolve({
      hello: 'Hallo',
      waiting: ({ count }, formatter) =>
        `${formatter.number(count)} ${formatter.plural(count, { one: 'Änderung', other: 'Änderungen' })}`,
    }),
});

const lost = defineWords({ hello: 'Hello' }, { de: () => Promise.reject(new Error('no network')) });

function Greeting({ count }: { readonly count: number }) {
  const say = useWords(words);
  const sayLost = useWords(lost);
  return <p>{`${say('hello')}, ${say('waiting', { count })}, ${sayLost('hello')}`}</p>;
}

describe('words', () => {
  afterEach(() => act(() => speech.speak('en')));

  it('chooses plurals and writes numbers as the language does', () => {
    render(<Greeting count={1} />);
    expect(screen.getByText('Hello, 1 change, Hello')).toBeInTheDocument();
  });

  it('given another language, says everything in it, and in English what could not be loaded', async () => {
    render(
      <Suspense>
        <Greeting count={1200} />
      </Suspense>,
    );
    await act(() => speech.speak('de'));
    expect(screen.getByText('Hallo, 1.200 Änderungen, Hello')).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('de-DE');
  });

  afterEach(() => jest.restoreAllMocks());

  it.each([
    [['de-AT', 'en'], 'de'],
    [['pt-BR', 'de'], 'de'],
    [['pt-BR'], 'en'],
    [[], 'en'],
  ])('given a person who reads %p, begins in %s', (wanted, language) => {
    jest.spyOn(navigator, 'languages', 'get').mockReturnValue(wanted);
    expect(languageOf('')).toBe(language);
  });

  it('given a language that was chosen, begins in it, whatever the device prefers', () => {
    jest.spyOn(navigator, 'languages', 'get').mockReturnValue(['en']);
    expect(languageOf('de')).toBe('de');
  });
});
