import './woo.css'
import type { Copy } from './woo.api.ts'

type Props = { of: Copy; onSelect: (words: string) => void }

/** The text with what goes out of it struck, each with its ground. */
export function MarkedText({ of, onSelect }: Props) {
  const text = of.text ?? ''
  const starts = [0, ...of.passages.map(({ until }) => until)]
  return (
    <div className="woo-text" onPointerUp={() => onSelect(getSelection()?.toString().trim() ?? '')}>
      {starts.map((start, at) => {
        const passage = of.passages[at]
        return (
          <span key={start}>
            {text.slice(start, passage?.from)}
            {passage && (
              <>
                <del>{text.slice(passage.from, passage.until)}</del>
                <b className="woo-ground"> {passage.ground} </b>
              </>
            )}
          </span>
        )
      })}
    </div>
  )
}

/** What goes out, as it will be read. */
export function RemainingText({ of }: { of: Copy }) {
  const pieces = (of.remaining ?? []).map((piece, at) => ({ ...piece, at }))
  return (
    <div className="woo-text">
      {pieces.map(({ at, text, ground }) =>
        ground === null ? (
          <span key={at}>{text}</span>
        ) : (
          <b key={at} className="woo-ground">
            {ground}
          </b>
        ),
      )}
    </div>
  )
}
