import type { SoundPlan } from '@hexastyle/environment';
import type { Previewed } from './preview-for';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What is said of a plan to later steps and to the template's outputs. */
export const planOutputs = ({ file, text, notes }: SoundPlan) => ({ file, text, notes: [...notes] });

/** The same of its preview; parts that are not known are left out, and `preview` says why. */
export const previewOutputs = (previewed: Previewed) => {
  if (previewed.kind === 'unknown') return { preview: previewed.why };
  const { words, files, stacks, cost, pillars, faults } = previewed.preview;
  return {
    preview: words,
    files: [...files],
    resources: sum(stacks.map(({ resources }) => resources)),
    cost: { ...cost.total.usd, unpriced: cost.total.unpriced },
    pillars: [...pillars],
    faults: [...faults],
  };
};
