import { forgetRemembered } from './remembered';

/**
 * Leaves nothing of the application in this browser: what it remembers, the files that it keeps to work offline, and the
 * worker that serves them. The records of an account have a database of their own, which its store removes.
 */
export async function forgetDevice(): Promise<void> {
  forgetRemembered();
  if ('serviceWorker' in navigator) {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
  }
  if (!('caches' in window)) return;
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}
