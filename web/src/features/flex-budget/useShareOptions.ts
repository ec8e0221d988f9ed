import type { Envelopes } from './envelopes.api.ts'
import { useMoney } from './useMoney.ts'

/** The shares that one knows, to choose from: whose, of which period, and what is free of it. */
export function useShareOptions(of: Envelopes | undefined) {
  const money = useMoney()
  return (of?.items ?? []).flatMap(({ name, shares }) =>
    shares.map(({ id, organisation, budgetCents, totals }) => ({
      value: id,
      label: `${organisation}, ${name} (${money(totals?.freeCents ?? budgetCents)})`,
    })),
  )
}
