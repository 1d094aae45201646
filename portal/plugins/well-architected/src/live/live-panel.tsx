import type { LivePart } from '@hexastyle/plugin-well-architected-common';
import type { FollowedPanelProps } from './followed-panel';
import { FollowedPanel } from './followed-panel';
import { useLive } from './use-live';

interface LivePanelProps<Part extends LivePart> extends Omit<FollowedPanelProps<Part>, 'live'> {
  readonly environment: string;
}

/** Follows one part of an account for itself, and shows it. */
export function LivePanel<Part extends LivePart>({ environment, part, children, otherwise }: LivePanelProps<Part>) {
  const live = useLive(environment, part);
  return (
    <FollowedPanel live={live} part={part} otherwise={otherwise}>
      {children}
    </FollowedPanel>
  );
}
