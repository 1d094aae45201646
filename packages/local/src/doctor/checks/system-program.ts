import { findProgram } from '../../programs/find-program';
import { installCommand, type SystemProgram } from '../../programs/programs';
import type { Finding } from '../finding';

/** A program that the house can do without, at a cost. */
export const checkSystemProgram = (program: SystemProgram, cost: string, searchPath: string): Finding => {
  const path = findProgram(program.commands, searchPath);
  const command = `${installCommand([program], process.getuid?.() === 0)} (Debian, Ubuntu)`;
  return {
    name: program.name,
    required: false,
    found: path !== undefined,
    detail: path ?? 'not on the search path',
    remedy: path === undefined ? { cost, command } : undefined,
  };
};
