/** After navigation the focus goes to the heading, so that a screen reader reads where one has arrived. */
export function focusNewPage({ fromLocation, pathChanged }: { readonly fromLocation?: unknown; readonly pathChanged: boolean }): void {
  if (fromLocation === undefined || !pathChanged) return;
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
