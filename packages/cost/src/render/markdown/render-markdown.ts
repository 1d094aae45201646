import type { Estimate } from '../../estimate/estimate';
import { groupBy } from '../../estimate/group-by';
import { HOURS_PER_MONTH } from '../../hours-per-month';
import { measuresOf } from '../../measures/measures-of';
import { budgetWords } from '../budget-words';
import { missingBooks } from '../missing-books';
import { unpricedWords } from '../unpriced-words';
import { assumptions } from './assumptions';
import { chart } from './chart';
import { freeTypes } from './free-types';
import { load } from './load';
import { prices } from './prices';
import { resources } from './resources';
import { sumTable } from './sum-table';
import { cell } from './table';

const section = (title: string, lines: readonly string[]): readonly string[] => [`## ${title}`, '', ...lines, ''];

const intro = (estimate: Estimate): readonly string[] => [
  `# Cost of ${estimate.environment}`,
  '',
  `What one month of ${HOURS_PER_MONTH} hours costs in USD, by list prices without taxes${
    estimate.freeTier ? ', after the free tier of an account of its own' : ' and without the free tier'
  }. This document is written by`,
  '`npx hexastyle cost --format markdown`: change the platform, the descriptor, the assumptions or the prices, not this file.',
  'A sum that hides something without a price says *at least*.',
  '',
];

const paragraphs = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => [text, '']);

const pilotLight = (estimate: Estimate): readonly string[] => {
  const { pilotLight: light } = estimate;
  if (light === undefined) return ['There is none.'];
  return [
    `What stands in ${light.region}, the copies that lie there included: while it waits, and once it carries the traffic.`,
    '',
    ...sumTable('Pilot light', [
      { name: 'Idle', ...light.idle },
      { name: 'Activated', ...light.activated },
    ]),
    '',
    ...paragraphs(missingBooks(estimate)),
    ...list('Not priced when it is activated:', unpricedWords(light.activatedLines)),
  ];
};

const list = (title: string, words: readonly string[]): readonly string[] =>
  words.length === 0 ? [] : [title, '', ...words.map((each) => `- ${cell(each)}`)];

/** The estimate as a document, without clocks and machine paths. */
export const renderMarkdown = (estimate: Estimate): string => {
  const { lines, total, books } = estimate;
  const components = groupBy(lines, ({ component }) => component);
  const budget = budgetWords(estimate);
  const unpriced = unpricedWords(lines);
  const document = [
    ...intro(estimate),
    ...section('Components', [
      ...sumTable('Component', [...components, { name: 'Total', ...total }]),
      '',
      ...paragraphs(missingBooks(estimate)),
      ...(budget === undefined ? [] : [`${estimate.budget?.isExceeded === true ? '**Warning:** ' : ''}${budget}.`, '']),
      ...chart(components),
    ]),
    ...section('Measures of safety', [
      'What is paid to be safer than the platform would have to be to work. All of it is within the components above.',
      '',
      ...sumTable(
        'Measure',
        measuresOf(lines).map((each) => ({ ...each, name: each.title })),
      ),
    ]),
    ...section('Pilot light', pilotLight(estimate)),
    ...section('Not priced', unpriced.length === 0 ? ['Nothing.'] : list('These cost something, too:', unpriced)),
    ...section(
      'Resources',
      resources(
        lines,
        components.map(({ name }) => name),
      ),
    ),
    ...section('Free of charge', freeTypes(lines)),
    ...section('The load', load(estimate)),
    ...section('Assumptions', assumptions()),
    ...section('Prices', prices([...lines, ...(estimate.pilotLight?.activatedLines ?? [])], books)),
  ];
  return `${document
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
};
