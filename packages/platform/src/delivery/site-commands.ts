/**
 * Uploads the web app so that no moment is without a page that works: first the files whose names change with their
 * content, kept for a year; then what has a fixed name, asked for again every time; last the page that names the others.
 * Nothing is deleted: a tab that was opened before still finds its files.
 */
export const UPLOAD_SITE: readonly string[] = [
  'aws s3 sync site/assets "s3://$BUCKET/assets" --no-progress --cache-control "public, max-age=31536000, immutable"',
  'aws s3 cp site "s3://$BUCKET" --recursive --exclude "assets/*" --exclude index.html --no-progress --cache-control no-cache',
  'aws s3 cp site/index.html "s3://$BUCKET/index.html" --no-progress --cache-control no-cache',
  'aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths / /index.html',
];
