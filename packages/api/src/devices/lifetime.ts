/** A device is a stranger again this long after the last sign-in on it, in milliseconds. */
export const DEVICE_LIFETIME = 180 * 24 * 60 * 60_000;
