import { useState } from 'react'

const atFirst = 10
const step = 20

/** A long list a part at a time, so that what stands below it stays within reach on a phone. */
export function useFew<Row>(rows: readonly Row[], hasMore: boolean) {
  const [count, setCount] = useState(atFirst)
  return {
    shown: rows.slice(0, count),
    isMore: hasMore || rows.length > count,
    /** Whether what is known will not do for the next part. */
    runsOut: hasMore && rows.length < count + step,
    showMore: () => setCount(count + step),
  }
}
