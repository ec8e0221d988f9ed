/** Exact arithmetic: ratios of whole numbers, rounded only where somebody asks for it; and counts that are not said
 *  exactly. */
export { bandOf } from './bands.ts'
export {
  type Exact,
  exact,
  isWhole,
  least,
  most,
  one,
  ratio,
  toDecimal,
  toWhole,
  zero,
} from './exact.ts'
