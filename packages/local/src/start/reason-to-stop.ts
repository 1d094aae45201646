/**
 * Resolves when somebody wants us to stop: Ctrl-C, a signal, a closed terminal. npm may be killed without passing that
 * on; then we notice that our parent has changed.
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
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, 500).unref();
  });
