import { ancestors } from '../supervision/ancestors';

/**
 * Resolves when somebody wants us to stop: Ctrl-C, a signal, a closed terminal. npm may be killed without passing that
 * on; then we notice that we have other ancestors.
 */
export const reasonToStop = (watchParent: boolean): Promise<void> =>
  new Promise((resolve) => {
    // Stays registered: npm passes on a Ctrl-C that the terminal has sent us already.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
    if (!watchParent) return;
    const before = ancestors();
    setInterval(() => {
      if (ancestors() !== before) resolve();
    }, 500).unref();
  });
