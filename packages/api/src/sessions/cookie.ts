import { LIFETIME } from './lifetime';

/**
 * Name of the session cookie. Browsers keep the `__Host-` prefix to one host, `Path=/` and `Secure`; over plain HTTP on
 * loopback, where `Secure` cannot be had, the cookie goes without it.
 */
export function cookieName(isSecure: boolean): string {
  return isSecure ? '__Host-hexastyle' : 'hexastyle';
}

/** The `Set-Cookie` value that hands over a token, or takes it away when there is none. */
export function sessionCookie(token: string | undefined, isSecure: boolean): string {
  const maxAge = token === undefined ? 0 : Math.floor(LIFETIME.absolute / 1000);
  const attributes = ['Path=/', `Max-Age=${maxAge}`, 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])];
  return [`${cookieName(isSecure)}=${token ?? ''}`, ...attributes].join('; ');
}
