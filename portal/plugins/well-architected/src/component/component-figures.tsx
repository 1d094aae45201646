import { saySum } from '../costs/say-sum';
import { FigureFacts } from '../figures/figure-facts';
import { countClaims, sayCounts } from '../verdicts/verdict-counts';
import type { ComponentShare } from './component-share';

/** What is looked for first: whether the component keeps what is claimed of it, and what it costs. */
export function ComponentFigures({ share: { claims, groups, sum } }: { readonly share: ComponentShare }) {
  return (
    <FigureFacts
      facts={[
        { name: 'Claims', value: claims === undefined ? 'not known' : sayCounts(countClaims(claims)) },
        { name: 'Resources', value: groups.reduce((count, { all }) => count + all, 0) },
        { name: 'Cost a month, expected', value: sum === undefined ? 'not known' : saySum(sum, 'expected') },
        { name: 'At the lowest load', value: sum && saySum(sum, 'low') },
        { name: 'At the highest load', value: sum && saySum(sum, 'high') },
      ]}
    />
  );
}
