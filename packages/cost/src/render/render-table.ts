import type { Estimate } from '../estimate/estimate';
import { groupBy } from '../estimate/group-by';
import type { Sum } from '../estimate/sum';
import { LEVELS } from '../levels';
import { measuresOf } from '../measures/measures-of';
import { budgetWords } from './budget-words';
import { columns } from './columns';
import { missingBooks } from './missing-books';
import { paint, type Paint } from './paint';
import { unpricedWords } from './unpriced-words';
import { usdOfSum } from './usd-of-sum';

type Named = Sum & { readonly name: string };

/** Marks a sum that hides something unpriced. */
const row = (sum: Named): readonly string[] => [
  sum.name,
  ...usdOfSum(sum),
  sum.unpriced > 0 ? `at least; ${sum.unpriced} unpriced` : '',
];

const section = (title: string, sums: readonly Named[], style: Paint): readonly string[] => {
  if (sums.length === 0) return [];
  const [head = '', ...rows] = columns([[title, ...LEVELS, ''], ...sums.map(row)]);
  return [style('heading', head), ...rows.map((each) => `  ${each}`), ''];
};

const pilotLightRows = ({ pilotLight }: Estimate): readonly Named[] =>
  pilotLight === undefined
    ? []
    : [
        { name: 'idle', ...pilotLight.idle },
        { name: 'activated', ...pilotLight.activated },
      ];

const closing = (estimate: Estimate, style: Paint): readonly string[] => {
  const words = budgetWords(estimate);
  if (words === undefined) return [];
  return [estimate.budget?.isExceeded === true ? style('warning', `Warning: ${words}.`) : style('good', `${words}.`)];
};

/** The estimate for a terminal: components, measures of safety, the pilot light, and what has no price. */
export const renderTable = (estimate: Estimate, coloured: boolean): string => {
  const style = paint(coloured);
  const components = groupBy(estimate.lines, ({ component }) => component);
  const unpriced = unpricedWords(estimate.lines);
  const missing = missingBooks(estimate).map((words) => style('warning', words.replaceAll('`', '')));
  return [
    style('heading', `${estimate.environment}: USD a month${estimate.freeTier ? ', free tier taken off' : ''}`),
    '',
    ...section('Components', [...components, { name: 'Total', ...estimate.total }], style),
    ...section(
      'Measures of safety, within the above',
      measuresOf(estimate.lines).map((each) => ({ ...each, name: each.id })),
      style,
    ),
    ...section(`Pilot light in ${estimate.pilotLight?.region ?? ''}`, pilotLightRows(estimate), style),
    ...(missing.length === 0 ? [] : [...missing, '']),
    ...(unpriced.length === 0 ? [] : [style('warning', 'Not priced'), ...unpriced.map((each) => `  ${each}`), '']),
    ...closing(estimate, style),
    '',
  ].join('\n');
};
