/**
 * Where an environment stands: CloudFront takes a web ACL and a certificate of this region only, and the stacks are beside them.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html
 */
export const EDGE_REGION = 'us-east-1';
