/**
 * CloudFront's managed policy CachingOptimized: keeps for a day, and compresses with gzip and Brotli.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html
 */
export const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/** CloudFront's managed policy CachingDisabled: asks the origin every time. Source: as above. */
export const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
