import { useApi } from '@backstage/core-plugin-api';
import type { LivePart, LiveResponse } from '@hexastyle/plugin-well-architected-common';
import { useCallback, useEffect, useRef, useState } from 'react';
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
  /** Changes with what is followed: an answer to what was asked before is not of what is shown now. */
  const followed = useRef(0);

  useEffect(() => {
    let current = true;
    const follow = async () => {
      try {
        const value = await live.getLive(environment, part);
        if (current) setLoaded({ kind: 'loaded', value });
      } catch (thrown) {
        const error = wordsOf(thrown);
        const retry = () => void follow();
        if (current) setLoaded((before) => (before.kind === 'loaded' ? before : { kind: 'failed', error, retry }));
      }
    };
    setLoaded({ kind: 'loading' });
    setFault(undefined);
    setRefreshing(false);
    void follow();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void follow();
    }, FOLLOW_MS);
    return () => {
      current = false;
      followed.current += 1;
      clearInterval(timer);
    };
  }, [live, environment, part]);

  const refresh = useCallback(() => {
    const asked = followed.current;
    const isShown = () => asked === followed.current;
    const again = async () => {
      setRefreshing(true);
      try {
        const value = await live.refreshLive(environment, part);
        if (!isShown()) return;
        setLoaded({ kind: 'loaded', value });
        setFault(undefined);
      } catch (thrown) {
        if (isShown()) setFault(wordsOf(thrown).message);
      } finally {
        if (isShown()) setRefreshing(false);
      }
    };
    void again();
  }, [live, environment, part]);

  return { loaded, refreshing, fault, refresh };
}
