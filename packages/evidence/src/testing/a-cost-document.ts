/** Lines of a cost document that a test has otherwise, by what it replaces. */
export type CostChanges = Readonly<Record<string, string>>;

/** A cost document with two components, of the environment that `anEnvironment` describes. */
const DOCUMENT = `# Cost of staging

## Components

| Component | Low | Expected | High |
| --- | ---: | ---: | ---: |
| network | 33.00 | 34.00 | 35.00 |
| edge | at least 1.00 | at least 2.00 | at least 3.00 |
| Total | at least 34.00 | at least 36.00 | at least 38.00 |

The budget is 100.00 USD, the expected load costs at least 36.00 USD.

## Pilot light

| Pilot light | Low | Expected | High |
| --- | ---: | ---: | ---: |
| Idle | 1.00 | 1.00 | 1.00 |

## Not priced

- AWS::CloudFront::KeyValueStore Edge/Store in us-east-1: Reads of the store (its price could not be verified)

## Resources

### network

| Resource | Region | Charge | By | Low | Expected | High |
| --- | --- | --- | --- | ---: | ---: | ---: |
| Network/Gateway | us-east-1 | NAT gateway | time | 32.50 | 32.50 | 32.50 |
| Network/Gateway | us-east-1 | NAT gateway, data processed | usage | 0.50 | 1.50 | 2.50 |

### edge

| Resource | Region | Charge | By | Low | Expected | High |
| --- | --- | --- | --- | ---: | ---: | ---: |
| Edge/Site | us-east-1 | To browsers, first 10 TB | usage | 1.00 | 2.00 | 3.00 |
| Edge/Site | us-east-1 | To the origin | usage | &lt; 0.01 | &lt; 0.01 | &lt; 0.01 |

## The load

| In a month | Low | Expected | High |
| --- | ---: | ---: | ---: |
| Users | 10 | 100 | 1000 |
| Check-ins of a user a day | 1 | 3 | 5 |
`;

/** The document of `docs/cost/staging.md`; every change must find what it replaces. */
export const aCostDocument = (changes: CostChanges = {}): string =>
  Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The cost document has no "${from}".`);
    return text.replace(from, () => to);
  }, DOCUMENT);
