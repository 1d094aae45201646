import { DescribeBudgetCommand } from '@aws-sdk/client-budgets';
import { anAccount, NOW } from '../testing/an-account';
import { awsError } from '../testing/aws-error';
import { MOCKS, resetMocks } from '../testing/mocks';
import { readBudgets } from './read-budgets';

beforeEach(() => {
  resetMocks();
});

test('given the budget, then its limit, what is spent and what is expected are read', async () => {
  const usd = (Amount: string) => ({ Amount, Unit: 'USD' });
  MOCKS.budgets.on(DescribeBudgetCommand).resolves({
    Budget: {
      BudgetName: 'hexastyle-staging-monthly',
      BudgetType: 'COST',
      TimeUnit: 'MONTHLY',
      BudgetLimit: usd('300'),
      CalculatedSpend: { ActualSpend: usd('41.5'), ForecastedSpend: usd('90') },
      LastUpdatedTime: new Date('2026-11-23T08:00:00Z'),
    },
  });
  expect(await readBudgets.read(anAccount())).toEqual({
    kind: 'read',
    at: NOW,
    value: [
      {
        name: 'hexastyle-staging-monthly',
        limit: 300,
        actual: 41.5,
        forecast: 90,
        updatedAt: '2026-11-23T08:00:00.000Z',
      },
    ],
  });
  expect(MOCKS.budgets.call(0).args[0].input).toEqual({
    AccountId: '111111111111',
    BudgetName: 'hexastyle-staging-monthly',
  });
});

test('given no such budget, then it is named', async () => {
  MOCKS.budgets.on(DescribeBudgetCommand).rejects(awsError('NotFoundException'));
  expect(await readBudgets.read(anAccount())).toEqual({
    kind: 'unknown',
    reasons: [{ kind: 'not-found', what: 'budget hexastyle-staging-monthly', region: 'us-east-1' }],
  });
});
