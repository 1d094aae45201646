import type { GetProductsCommandInput } from '@aws-sdk/client-pricing';
import { parseProduct } from './parse-product';
import type { AskPriceList, ProductList, Question } from './price-list';
import type { Product } from './product';

/** The API has endpoints in a few regions only; each knows the prices of all. */
const ENDPOINT_REGION = 'us-east-1';
const ATTEMPTS = 5;
const CONNECT_MILLISECONDS = 5_000;
const CALL_MILLISECONDS = 30_000;

/** A question that names a usage type is answered on one page. */
const MAX_PAGES = 20;

const inputOf = ({ service, attributes }: Question): GetProductsCommandInput => ({
  ServiceCode: service,
  FormatVersion: 'aws_v1',
  Filters: Object.entries(attributes).map(([Field, Value]) => ({ Type: 'TERM_MATCH', Field, Value })),
});

interface Page {
  readonly PriceList?: readonly unknown[] | undefined;
  readonly NextToken?: string | undefined;
}

const allPages = async (send: (token: string | undefined) => Promise<Page>): Promise<ProductList> => {
  const products: Product[] = [];
  let token: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { PriceList = [], NextToken } = await send(token);
    for (const text of PriceList) {
      const product = parseProduct(String(text));
      if (product === undefined) return { kind: 'unreadable' };
      products.push(product);
    }
    if (NextToken === undefined || NextToken === '') return { kind: 'products', products };
    token = NextToken;
  }
  return { kind: 'unreadable' };
};

/**
 * Opens the Price List API with the credentials of the SDK's default chain; `AWS_ENDPOINT_URL` is read by the SDK.
 * The SDK is loaded only here: whoever estimates needs none. Nothing is sent yet.
 */
export const openPriceList = async (): Promise<AskPriceList> => {
  const { GetProductsCommand, PricingClient } = await import('@aws-sdk/client-pricing');
  const client = new PricingClient({
    region: ENDPOINT_REGION,
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECT_MILLISECONDS },
  });
  return (question) =>
    allPages((NextToken) =>
      client.send(new GetProductsCommand({ ...inputOf(question), NextToken }), {
        abortSignal: AbortSignal.timeout(CALL_MILLISECONDS),
      }),
    );
};
