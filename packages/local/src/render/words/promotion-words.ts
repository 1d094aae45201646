import type { PlatformFacts } from '../assembly/platform-facts';
import type { Promoted } from '../assembly/promotion-order';
import type { Word } from './meaning';

const described = ({ path, type, change }: Promoted): string =>
  `\`${path}\` (${type}${change === 'changed' ? ', changed' : ''})`;

/** `<promotion-order>`: what the promotion of the pilot light makes and changes, each round after the one before. */
export const promotionWords = ({ promotion }: PlatformFacts): readonly Word[] => [
  [
    'promotion-order',
    {
      kind: 'lines',
      lines: promotion.map((round, index) => `${index + 1}. ${round.map(described).join(', ')}`),
    },
  ],
];
