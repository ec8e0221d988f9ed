/** A reason not to start, in one sentence for whoever runs the product; shown without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}
