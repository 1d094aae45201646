import { Problem } from '../problem';
import { findProgram } from '../programs/find-program';

/** The release of moto, a Python package, that the list of what is not modelled is true of: https://pypi.org/project/moto */
const MOTO = '5.2.1';

/** moto's server is not on this machine. */
export class MotoMissing extends Problem {
  constructor() {
    super('moto_server is not on the search path.', `To have it: pip install 'moto[server]==${MOTO}'`);
  }
}

/** Where moto's server is. @throws MotoMissing */
export const findMoto = (searchPath: string): string => {
  const program = findProgram(['moto_server'], searchPath);
  if (program === undefined) throw new MotoMissing();
  return program;
};
