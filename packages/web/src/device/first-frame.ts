/** For a browser that draws no frame, as for a page in the background that it does not say is hidden. */
const LONGEST_MS = 200;

/** Resolves when the browser has drawn what is in the page by now, at once where nobody looks at it. */
export function firstFrame(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_MS);
  });
}
