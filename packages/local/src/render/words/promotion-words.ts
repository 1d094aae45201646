import { familyOf, type Alarm } from '../assembly/alarm';
import type { PlatformFacts } from '../assembly/platform-facts';
import type { Promoted } from '../assembly/promotion-order';
import type { Word } from './meaning';

const described = ({ path, type, change }: Promoted): string =>
  `\`${path}\` (${type}${change === 'changed' ? ', changed' : ''})`;

const row = (alarm: Alarm): string => {
  const family = familyOf(alarm) ?? 'none';
  return `| \`${alarm.name}\` | ${alarm.condition} | [${family}](${family}.md#symptom) |`;
};

/**
 * `<promotion-order>`: what the promotion of the pilot light makes and changes, each round after the one before, and
 * `<promoted-alarms>`: the alarms among it, as a table, for a document beside the runbooks.
 */
export const promotionWords = ({ promotion, waiting }: PlatformFacts): readonly Word[] => [
  [
    'promotion-order',
    {
      kind: 'lines',
      lines: promotion.map((round, index) => `${index + 1}. ${round.map(described).join(', ')}`),
    },
  ],
  [
    'promoted-alarms',
    { kind: 'lines', lines: ['| alarm | when | runbook |', '| --- | --- | --- |', ...waiting.map(row)] },
  ],
];
