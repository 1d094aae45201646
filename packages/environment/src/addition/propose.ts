import { EDGE_REGION } from '../regions/edge-region';
import type { Draft } from '../rules/draft';
import type { AdditionRequest } from './addition-request';
import { freeCidr } from './free-cidr';
import { placeholderConnection } from './placeholder-connection';

/** US dollars per month where no environment of the tier says what is usual. */
const BUDGETS: Readonly<Record<string, number>> = { development: 200, staging: 300, production: 900 };

const USUAL_BUDGET = 300;

const DEFAULT_DR_REGION = 'us-west-2';

const drRegionFor = (region: string, models: readonly Draft[]): string => {
  const usual = models.find((model) => model.region === region)?.drRegion;
  return usual ?? (region === DEFAULT_DR_REGION ? EDGE_REGION : DEFAULT_DR_REGION);
};

/** Those of the same tier first. */
const modelsFor = ({ tier }: AdditionRequest, neighbours: readonly Draft[]): readonly Draft[] => [
  ...neighbours.filter((draft) => draft.tier === tier),
  ...neighbours.filter((draft) => draft.tier !== tier),
];

const budgetFor = ({ tier = '' }: AdditionRequest, models: readonly Draft[]): number =>
  models.find((model) => model.tier === tier)?.budget?.monthlyUsd ?? BUDGETS[tier] ?? USUAL_BUDGET;

const given = (request: AdditionRequest): AdditionRequest =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));

/** The request, completed by what the environments beside it suggest. Name, tier and account are nobody's to guess. */
export const propose = (request: AdditionRequest, neighbours: readonly Draft[]): AdditionRequest => {
  const models = modelsFor(request, neighbours);
  const [model] = models;
  const region = request.region ?? model?.region ?? EDGE_REGION;
  return {
    region,
    drRegion: drRegionFor(region, models),
    owner: model?.owner,
    cidr: freeCidr(neighbours.flatMap(({ network }) => network?.cidr ?? [])),
    email: model?.alarms?.email,
    budget: budgetFor(request, models),
    connectionArn: placeholderConnection(request.account, region),
    repository: model?.pipeline?.repository,
    ...given(request),
  };
};
