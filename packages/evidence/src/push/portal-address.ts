import { PushError } from './push-error';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const invalid = (problem: string): PushError =>
  new PushError('address-invalid', {
    where: '--portal',
    problem,
    fix: 'Write the address that people open, such as https://portal.example.com',
  });

/** The address of one of the portal's endpoints. Throws `address-invalid`: a token is sent over TLS, or to this machine. */
export const portalAddress = (portal: string, endpoint: string): URL => {
  const url = URL.parse(portal);
  // The text is not repeated: a token may have been written there by mistake.
  if (url === null) throw invalid('this is no address');
  if (url.username !== '' || url.password !== '') throw invalid('an address with a name or a password is not taken');
  if (url.search !== '' || url.hash !== '') throw invalid('the address has more than a host and a path');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
    throw invalid('the address does not begin with https://');
  return new URL(`${url.pathname.replace(/\/+$/, '')}/api/well-architected/${endpoint}`, url);
};
