/** An address of the user's own that is told of alerts. */
export interface Webhook {
  /**
   * Posts a JSON text once it is taken or given up. `id` names the delivery: a receiver that has seen it may pass over a
   * second try. Throws `webhook.notDelivered` when the address did not take it.
   */
  post(body: string, id: string): Promise<void>;
}
