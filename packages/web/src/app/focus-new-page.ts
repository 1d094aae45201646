import { focusHeading } from '../ui/focus-heading';

interface Navigation {
  readonly fromLocation?: unknown;
  readonly pathChanged: boolean;
}

/** After navigation the focus goes to the heading, so that a screen reader reads where one has arrived. */
export function focusNewPage({ fromLocation, pathChanged }: Navigation): void {
  if (fromLocation !== undefined && pathChanged) focusHeading();
}
