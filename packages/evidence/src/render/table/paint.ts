import { styleText } from 'node:util';
import type { Verdict } from '../../report/report';

/** Colours text, or leaves it as it is. */
export interface Paint {
  readonly verdict: (verdict: Verdict, text: string) => string;
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const COLOURS = {
  verified: 'green',
  missing: 'red',
  drifted: 'red',
  'not-checked': 'yellow',
  waived: 'cyan',
  attested: 'cyan',
  'not-applicable': 'gray',
} as const satisfies Record<Verdict, string>;

const same = (text: string): string => text;

export const paint = (coloured: boolean): Paint => {
  if (!coloured) return { verdict: (_verdict, text) => text, heading: same, quiet: same };
  const style = (format: 'bold' | 'dim' | (typeof COLOURS)[Verdict], text: string): string =>
    styleText(format, text, { validateStream: false });
  return {
    verdict: (verdict, text) => style(COLOURS[verdict], text),
    heading: (text) => style('bold', text),
    quiet: (text) => style('dim', text),
  };
};
