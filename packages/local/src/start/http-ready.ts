import { loopback } from '../supervision/port';

/** Asks a loopback address whether it answers well; any failure is "not yet". */
export const httpReady = (port: number, path: string) => async (): Promise<boolean> => {
  try {
    const response = await fetch(`http://${loopback}:${port}${path}`, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};
