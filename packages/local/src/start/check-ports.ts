import { portVariables, type Ports } from '../config';
import { Problem } from '../problem';
import { isFree } from '../supervision/port';

/** Checks, before anything starts, that every port can be had. Throws a `Problem` that names each one that is taken. */
export const checkPorts = async (ports: Ports): Promise<void> => {
  const names = Object.keys(portVariables) as (keyof Ports)[];
  const checked = await Promise.all(
    names.map(async (name) => {
      const port = ports[name];
      return port === undefined || (await isFree(port))
        ? []
        : [`Port ${port} (${name}) is taken: stop what listens there, or set ${portVariables[name]}.`];
    }),
  );
  const taken = checked.flat();
  if (taken.length > 0) throw new Problem(taken.join('\n'), '');
};
