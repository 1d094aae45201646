import { styleText } from 'node:util';

type Tone = 'heading' | 'quiet' | 'warning' | 'good';

const FORMATS = { heading: 'bold', quiet: 'dim', warning: 'yellow', good: 'green' } as const;

/** Colours text, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

export const paint =
  (coloured: boolean): Paint =>
  (tone, text) =>
    coloured ? styleText(FORMATS[tone], text, { validateStream: false }) : text;
