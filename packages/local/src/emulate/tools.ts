import { Problem } from '../problem';
import { findProgram } from '../programs/find-program';

/** What has to be installed: a program and the Python package that it comes in. */
interface Tool {
  readonly program: string;
  readonly requirement: string;
}

/** A program that emulation needs is not on this machine. */
export class ToolMissing extends Problem {
  constructor({ program, requirement }: Tool) {
    super(`${program} is not on the search path.`, `To have it: pip install '${requirement}'`);
  }
}

/** The release of moto, a Python package, that the list of what is not modelled is true of: https://pypi.org/project/moto */
const MOTO: Tool = { program: 'moto_server', requirement: 'moto[server]==5.2.1' };

/** What the commands of the pipelines call, and CodeBuild's image has: any release of the AWS CLI. */
const AWS: Tool = { program: 'aws', requirement: 'awscli' };

/** Where moto's server is, once it is sure that the AWS CLI is there too. @throws ToolMissing */
export const findMoto = (searchPath: string): string => {
  const [moto] = [MOTO, AWS].map((tool) => {
    const program = findProgram([tool.program], searchPath);
    if (program === undefined) throw new ToolMissing(tool);
    return program;
  });
  return moto ?? MOTO.program;
};
