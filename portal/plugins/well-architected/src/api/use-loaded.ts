import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  /** `retry` asks again, where that can help. */
  | { readonly kind: 'failed'; readonly error: Error; readonly retry?: () => void };

/** Runs `load` whenever it changes; wrap it in `useCallback`. An answer that comes too late is dropped. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ load: () => Promise<T>; attempt: number; loaded: Loaded<T> }>();
  useEffect(() => {
    let current = true;
    const settle = (loaded: Loaded<T>) => {
      if (current) {
        setAnswer({ load, attempt, loaded });
      }
    };
    const retry = () => {
      setAttempt(attempt + 1);
    };
    load().then(
      (value) => {
        settle({ kind: 'loaded', value });
      },
      (error: unknown) => {
        settle({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)), retry });
      },
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  return answer?.load === load && answer.attempt === attempt ? answer.loaded : { kind: 'loading' };
}
