import './Reference.css'

/** What an officer who knows no case calls a woman: the same in every list. */
export function Reference({ of: reference }: { of: string }) {
  return (
    <>
      <code className="reference">{reference}</code>{' '}
    </>
  )
}
