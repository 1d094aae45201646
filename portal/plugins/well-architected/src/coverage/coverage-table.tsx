import type { PillarCoverage } from '@hexastyle/plugin-well-architected-common';
import { FigureTable } from '../figures/figure-table';
import { CLASS_WORDS, CLASSES } from './class-words';

type Numbers = Pick<PillarCoverage, 'questions' | 'total' | 'classifications' | 'shown' | 'inForce'>;

/** The numbers that the bars draw, and their sums. */
export function CoverageTable({ pillars }: { readonly pillars: readonly PillarCoverage[] }) {
  return (
    <FigureTable
      label="Coverage by pillar"
      columns={[
        { label: 'Pillar' },
        ...['Questions', 'Best practices', 'Shown', ...CLASSES.map((each) => CLASS_WORDS[each].label)].map((label) => ({
          label: label === CLASS_WORDS.attested.label ? `${label}, in force` : label,
          numeric: true,
        })),
      ]}
      rows={[
        ...pillars.map((pillar) => ({ key: pillar.id, cells: [pillar.name, ...cellsOf([pillar])] })),
        { key: 'all', cells: ['All', ...cellsOf(pillars)], total: true },
      ]}
    />
  );
}

function cellsOf(pillars: readonly Numbers[]): readonly string[] {
  const sum = (valueOf: (pillar: Numbers) => number) => pillars.reduce((all, pillar) => all + valueOf(pillar), 0);
  return [
    String(sum(({ questions }) => questions)),
    String(sum(({ total }) => total)),
    String(sum(({ shown }) => shown)),
    ...CLASSES.map((each) => {
      const count = sum(({ classifications }) => classifications[each]);
      return each === 'attested' ? `${sum(({ inForce }) => inForce)} of ${count}` : String(count);
    }),
  ];
}
