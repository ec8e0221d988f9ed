import './Reference.css'

/** What an officer who knows no case calls a woman: the same in every list. */
export function Reference({ of: reference }: { of: string }) {
  return <code className="reference">{reference}</code>
}

/** Several of them beside each other, as many as fit. */
export function References({ of: references }: { of: readonly string[] }) {
  return (
    <span className="references">
      {references.map((reference) => (
        <Reference key={reference} of={reference} />
      ))}
    </span>
  )
}
