import { useApi } from '@backstage/core-plugin-api';
import type { Drill, DrillFinish, StepChange } from '@hexastyle/plugin-well-architected-common';
import { useCallback, useEffect, useState } from 'react';
import type { Loaded } from '../api/use-loaded';
import { wellArchitectedApiRef } from '../api/well-architected-api';

/** Others work on the same drill; their ticks are to be seen while it runs. */
const REFRESH_MS = 10_000;

export interface DrillActions {
  /** What the backend refused last, and said why. */
  readonly fault: string | undefined;
  readonly changeStep: (position: number, change: StepChange) => Promise<void>;
  readonly finish: (end: DrillFinish) => Promise<void>;
}

/** A drill that follows what others change. A refused change brings the newest state of it, to be looked at again. */
export function useDrill(id: string): readonly [Loaded<Drill>, DrillActions] {
  const { drills } = useApi(wellArchitectedApiRef);
  const [loaded, setLoaded] = useState<Loaded<Drill>>({ kind: 'loading' });
  const [fault, setFault] = useState<string>();

  const load = useCallback(async () => {
    try {
      setLoaded({ kind: 'loaded', value: await drills.getDrill(id) });
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      // What is on the screen stays there: a network that fails for a moment must not take a checklist away.
      setLoaded((before) => (before.kind === 'loaded' ? before : { kind: 'failed', error }));
    }
  }, [drills, id]);

  const running = loaded.kind !== 'loaded' || loaded.value.result === undefined;
  useEffect(() => {
    void load();
  }, [load]);
  useEffect(() => {
    const timer = running ? setInterval(() => void load(), REFRESH_MS) : undefined;
    return () => {
      clearInterval(timer);
    };
  }, [load, running]);

  const change = async (asked: Promise<Drill>) => {
    try {
      setLoaded({ kind: 'loaded', value: await asked });
      setFault(undefined);
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
      await load();
    }
  };
  return [
    loaded,
    {
      fault,
      changeStep: async (position, asked) => change(drills.changeStep(id, position, asked)),
      finish: async (end) => change(drills.finishDrill(id, end)),
    },
  ];
}
