/** Exact arithmetic: ratios of whole numbers, rounded only where somebody asks for it. */
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
