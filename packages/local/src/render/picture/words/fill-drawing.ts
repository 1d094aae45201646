import { Problem } from '../../../problem';

const BEGIN = '<!-- Drawn from the assemblies: change packages/infra, and run npx projen. -->';
const END = '<!-- End of the drawing. -->';

/** A document with new lines in the place of its drawing. @throws Problem when it says not where the drawing goes */
export const fillDrawing = (path: string, text: string, lines: readonly string[]): string => {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin === -1 || end === -1)
    throw new Problem(`${path} does not say where its drawing goes.`, `Put these two lines into it:\n${BEGIN}\n${END}`);
  return [text.slice(0, begin), BEGIN, '\n\n', lines.join('\n'), '\n\n', text.slice(end)].join('');
};
