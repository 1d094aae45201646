/** The `webhook-id` of a delivery. */
export function messageId(deliveryId: string): string {
  return `msg_${deliveryId}`;
}
