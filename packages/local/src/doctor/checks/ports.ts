import { portVariables, type Ports } from '../../config';
import { isFree } from '../../supervision/port';
import type { Finding } from '../finding';

const checkPort = async (name: keyof Ports, port: number): Promise<Finding> => {
  const found = await isFree(port);
  const command = `stop what listens there, or set ${portVariables[name]}`;
  return {
    name: `port ${port}`,
    required: true,
    found,
    detail: found ? `free for ${name}` : 'taken',
    remedy: found ? undefined : { cost: `${name} cannot listen (unless it is this house that runs already)`, command },
  };
};

/** Whether each port of the house can be had. */
export const checkPorts = (ports: Ports): Promise<readonly Finding[]> =>
  Promise.all(
    (Object.keys(portVariables) as (keyof Ports)[]).flatMap((name) => {
      const port = ports[name];
      return port === undefined ? [] : [checkPort(name, port)];
    }),
  );
