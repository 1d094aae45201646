import { useApi } from '@backstage/core-plugin-api';
import type { LivePart, LiveResponse } from '@hexastyle/plugin-well-architected-common';
import { useCallback, useEffect, useState } from 'react';
import type { Loaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';

/** The backend reads on by itself; a page that stays open follows. */
const FOLLOW_MS = 60_000;

/** One part of an account on the screen, and how to have it read again. */
export interface Live<Part extends LivePart> {
  readonly loaded: Loaded<LiveResponse<Part>>;
  readonly refreshing: boolean;
  /** Why the last refresh brought nothing. */
  readonly fault: string | undefined;
  readonly refresh: () => void;
}

const wordsOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** Follows one part of an account. What was shown stays when a later answer fails. */
export function useLive<Part extends LivePart>(environment: string, part: Part): Live<Part> {
  const { live } = useApi(wellArchitectedApiRef);
  const [loaded, setLoaded] = useState<Loaded<LiveResponse<Part>>>({ kind: 'loading' });
  const [refreshing, setRefreshing] = useState(false);
  const [fault, setFault] = useState<string>();

  useEffect(() => {
    let current = true;
    const follow = async () => {
      try {
        const value = await live.getLive(environment, part);
        if (current) setLoaded({ kind: 'loaded', value });
      } catch (thrown) {
        const error = wordsOf(thrown);
        if (current) setLoaded((before) => (before.kind === 'loaded' ? before : { kind: 'failed', error }));
      }
    };
    setLoaded({ kind: 'loading' });
    setFault(undefined);
    void follow();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void follow();
    }, FOLLOW_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [live, environment, part]);

  const refresh = useCallback(() => {
    const again = async () => {
      setRefreshing(true);
      try {
        setLoaded({ kind: 'loaded', value: await live.refreshLive(environment, part) });
        setFault(undefined);
      } catch (thrown) {
        setFault(wordsOf(thrown).message);
      }
      setRefreshing(false);
    };
    void again();
  }, [live, environment, part]);

  return { loaded, refreshing, fault, refresh };
}
