/** What the API keeps in a browser: who is signed in, and which device this is. */
export type Cookie = 'session' | 'device';

export interface CookieValue {
  /** The cookie goes away when there is none. */
  readonly token: string | undefined;
  /** Milliseconds. */
  readonly lifetime: number;
}

const NAMES: Readonly<Record<Cookie, string>> = { session: 'hexastyle', device: 'hexastyle-device' };

/**
 * Name of a cookie. Browsers keep the `__Host-` prefix to one host, `Path=/` and `Secure`; over plain HTTP on loopback,
 * where `Secure` cannot be had, the cookie goes without it.
 */
export function cookieName(cookie: Cookie, isSecure: boolean): string {
  return isSecure ? `__Host-${NAMES[cookie]}` : NAMES[cookie];
}

/** The `Set-Cookie` value that hands over a token or takes it away. */
export function setCookie(cookie: Cookie, { token, lifetime }: CookieValue, isSecure: boolean): string {
  const maxAge = token === undefined ? 0 : Math.floor(lifetime / 1000);
  const attributes = ['Path=/', `Max-Age=${maxAge}`, 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])];
  return [`${cookieName(cookie, isSecure)}=${token ?? ''}`, ...attributes].join('; ');
}
