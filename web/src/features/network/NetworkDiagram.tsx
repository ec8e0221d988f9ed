import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../platform/language/language.ts'
import { useText } from '../../platform/language/text.ts'
import { Answer } from '../../ui/states/Answer.tsx'
import type { Diagram } from './network.api.ts'
import { diagramIn } from './network.api.ts'
import { networkText } from './network.text.ts'
import './network.css'

/** The picture of the approach, for a wide screen; on a narrow one the list says the same. */
export function NetworkDiagram() {
  const t = useText(networkText)
  const asked = useQuery(diagramIn(useLanguage()))
  return (
    <Answer of={asked}>
      {(diagram) => (
        <figure className="network-picture">
          <svg
            viewBox={`0 0 ${diagram.width} ${diagram.height}`}
            role="img"
            aria-label={t('diagramWords', { count: diagram.boxes.length })}
          >
            {diagram.links.map((link) => (
              <line key={`${link.x2} ${link.y2}`} className="network-picture__link" {...link} />
            ))}
            {diagram.boxes.map((box) => (
              <Box key={box.code} of={box} />
            ))}
          </svg>
          <figcaption className="soft">{t('dashed')}</figcaption>
        </figure>
      )}
    </Answer>
  )
}

function Box({ of: { x, y, width, height, lines, dashed } }: { of: Diagram['boxes'][number] }) {
  return (
    <g>
      <rect className="network-picture__box" rx={8} {...{ x, y, width, height }} />
      {dashed.map((frame) => (
        <rect key={frame.y} className="network-picture__dashed" rx={4} {...frame} />
      ))}
      {lines.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          className={`network-picture__words network-picture__words--${line.look}`}
        >
          {line.text}
        </text>
      ))}
    </g>
  )
}
