import { PushError } from './push-error';

/** Holds the portal's token. On a command line it would be in the list of processes and in the shell's history. */
export const TOKEN_VARIABLE = 'HEXASTYLE_PORTAL_TOKEN';

/** The token that opens the portal's endpoints. Throws `token-missing`. */
export const readToken = (): string => {
  const token = (process.env[TOKEN_VARIABLE] ?? '').trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new PushError('token-missing', {
    where: TOKEN_VARIABLE,
    problem: token === '' ? 'the variable is not set' : 'the variable has a value that cannot be a token',
    fix: 'Put the token there that stands below backend.auth.externalAccess of the portal',
  });
};
