import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';

/** Whether an alarm is open. */
export interface Opened {
  /** Whether the address names it: `?alarm=<name>`. */
  readonly wanted: boolean;
  /** Changes with every navigation: following the same link twice opens the alarm again. */
  readonly key: string;
  readonly open: boolean;
  readonly toggle: (open: boolean) => void;
}

/** Open when the address says so, until somebody closes it. */
export function useOpened(name: string): Opened {
  const { key } = useLocation();
  const [search] = useSearchParams();
  const wanted = search.get('alarm') === name;
  const [toggled, setToggled] = useState<{ readonly open: boolean; readonly at: string }>();
  const open = wanted && toggled?.at !== key ? true : (toggled?.open ?? false);
  return {
    wanted,
    key,
    open,
    toggle: (opened) => {
      setToggled({ open: opened, at: key });
    },
  };
}
