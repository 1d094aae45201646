/** What this device knows before anything is loaded. */
export interface Remembered {
  /** Whose records are kept here. */
  readonly accountId?: string;
  /** The session has ended: the records stay, but only after signing in again they are shown. */
  readonly isExpired?: boolean;
  readonly theme?: string;
  readonly language?: string;
}

const KEY = 'hexastyle';

/** Reads what is remembered; nothing where the browser keeps nothing or someone else wrote there. */
export function remembered(): Remembered {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** Changes some of what is remembered; a browser that keeps nothing asks again the next time. */
export function remember(change: { readonly [Key in keyof Remembered]: Remembered[Key] | undefined }): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...remembered(), ...change }));
  } catch {
    // Private windows of some browsers keep nothing: the page works, and forgets.
  }
}

/** Remembers nothing any more. */
export function forgetRemembered(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

/** Whose records are kept here and may be shown without asking the server; undefined on a device that is new to everybody. */
export function whoIsHere(): string | undefined {
  const { accountId, isExpired = false } = remembered();
  return isExpired ? undefined : accountId;
}
