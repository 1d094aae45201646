import type { Inventory } from '@hexastyle/plugin-well-architected-common';
import { AgeLabel } from '../time/age-label';
import { FigureDetails } from '../figures/figure-details';
import { FigureFacts } from '../figures/figure-facts';
import { FigureSection } from '../figures/figure-section';
import styles from '../figures/figures.module.css';
import { sayDay } from '../history/say-day';
import { EstimateBudget } from './estimate-budget';
import { EstimateTable } from './estimate-table';
import { saySum } from './say-sum';

/** What the templates cost a month by list prices: needs no account. */
export function EstimateSection({ estimate }: { readonly estimate: Inventory['estimate'] }) {
  const { total, components, measures, pilotLight, budget } = estimate;
  return (
    <FigureSection title="Estimate of a month">
      <FigureFacts
        facts={[
          { name: 'At the lowest load', value: saySum(total, 'low') },
          { name: 'At the expected load', value: saySum(total, 'expected') },
          { name: 'At the highest load', value: saySum(total, 'high') },
        ]}
      />
      {total.unpriced > 0 && (
        <p className={styles['quiet']}>
          {total.unpriced === 1 ? 'One charge has' : `${total.unpriced} charges have`} no known price, so the true cost
          is higher. docs/cost names each of them.
        </p>
      )}
      {budget && <EstimateBudget budget={budget} unpriced={total.unpriced} />}
      <EstimateTable
        label="Estimate by component"
        of="Component"
        things={[
          ...components.map((sum) => ({ key: `component ${sum.name}`, name: sum.name, sum })),
          { key: 'total', name: 'Total', sum: total, total: true },
        ]}
      />
      {measures.length > 0 && (
        <FigureDetails summary={`What safety costs (${measures.length}), all of it within the components above`}>
          <EstimateTable
            label="Estimate by measure of safety"
            of="Measure"
            things={measures.map((sum) => ({ key: sum.id, name: sum.title, sum }))}
          />
        </FigureDetails>
      )}
      {pilotLight && (
        <FigureDetails summary={`Pilot light in ${pilotLight.region}: while it waits, and once it carries the traffic`}>
          <EstimateTable
            label={`Estimate of the pilot light in ${pilotLight.region}`}
            of="Pilot light"
            things={[
              { key: 'idle', name: 'Idle', sum: pilotLight.idle },
              { key: 'activated', name: 'Activated', sum: pilotLight.activated },
            ]}
          />
        </FigureDetails>
      )}
      <Prices {...estimate} />
    </FigureSection>
  );
}

function Prices({ prices }: Inventory['estimate']) {
  return (
    <p className={styles['quiet']}>
      730 hours, list prices in USD without taxes and without the free tier.{' '}
      {prices === undefined ? (
        'No price was used.'
      ) : (
        <>
          The oldest price is of {sayDay(prices.oldest)} (<AgeLabel iso={prices.oldest} />
          ), the newest of {sayDay(prices.newest)}.
        </>
      )}
    </p>
  );
}
