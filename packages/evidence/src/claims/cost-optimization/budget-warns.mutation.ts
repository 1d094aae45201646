import { ofType, withProperty, type Mutation } from '../../testing/mutation';

export const mutation: Mutation = {
  affects: ['budget-warns'],
  mutate: (facts) => withProperty(facts, ofType('AWS::Budgets::Budget'), 'Budget.BudgetLimit.Amount', 1_000_000),
};
