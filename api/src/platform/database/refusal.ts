/** A reason not to start, in one sentence for the person who runs the product; no stack is shown. */
export class Refusal extends Error {
  override name = 'Refusal'
}
