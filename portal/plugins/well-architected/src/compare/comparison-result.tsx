import { Alert } from '@backstage/ui';
import type { ReportComparison } from '@hexastyle/plugin-well-architected-common';
import { BestPracticesContext } from '../claims/best-practices-context';
import styles from './compare.module.css';
import { ComparedReportFacts } from './compared-report-facts';
import { ComparisonContext } from './comparison-context';
import { ComparisonSummary } from './comparison-summary';
import { ClaimGroups } from './claim-groups';
import { CostDifference } from './cost-difference';
import { ExpectedGroup } from './expected-group';
import { ResourceGroups } from './resource-groups';
import { sideNames } from './side-names';
import { UnusedExpectations } from './unused-expectations';

/** How two reports differ: counts, then the claims, the resources, what was expected, and the cost. */
export function ComparisonResult({ comparison }: { readonly comparison: ReportComparison }) {
  const { base, head, claims, cost, resources, sourceUrl, bestPractices, unused } = comparison;
  const [baseName, headName] = sideNames(base, head);
  const told = { claims: claims.filter(isTold), resources: resources.filter(isTold) };
  return (
    <ComparisonContext.Provider value={{ base, head, baseName, headName, sourceUrl }}>
      <BestPracticesContext.Provider value={bestPractices}>
        <ComparedReportFacts />
        <ComparisonSummary comparison={comparison} />
        {told.claims.length + told.resources.length === 0 && (
          <Alert status="success" icon title="Nothing differs that is not expected to" />
        )}
        <div className={styles['groups']}>
          <ClaimGroups claims={told.claims} />
          <ResourceGroups resources={told.resources} />
          <ExpectedGroup
            claims={claims.filter((each) => !isTold(each))}
            resources={resources.filter((each) => !isTold(each))}
          />
          <CostDifference cost={cost} />
        </div>
        <UnusedExpectations unused={unused} />
      </BestPracticesContext.Provider>
    </ComparisonContext.Provider>
  );
}

function isTold({ expected }: { readonly expected?: string }): boolean {
  return expected === undefined;
}
