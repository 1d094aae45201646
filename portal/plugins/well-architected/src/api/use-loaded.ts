import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: Error };

/** Runs `load` whenever it changes; wrap it in `useCallback`. An answer that comes too late is dropped. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [answer, setAnswer] = useState<{ load: () => Promise<T>; loaded: Loaded<T> }>();
  useEffect(() => {
    let current = true;
    const settle = (loaded: Loaded<T>) => {
      if (current) {
        setAnswer({ load, loaded });
      }
    };
    load().then(
      (value) => {
        settle({ kind: 'loaded', value });
      },
      (error: unknown) => {
        settle({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      },
    );
    return () => {
      current = false;
    };
  }, [load]);
  return answer?.load === load ? answer.loaded : { kind: 'loading' };
}
