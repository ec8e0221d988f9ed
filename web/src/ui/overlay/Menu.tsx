import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components/Menu'
import { Icon } from '../Icon.tsx'
import './Menu.css'

export type MenuEntry = {
  id: string
  label: string
  act: () => void
  /** Set for choices: whether this one holds now. */
  chosen?: boolean
}

export type MenuPart = { id: string; title?: string; entries: readonly MenuEntry[] }

type Props = {
  /** What the button shows. */
  children: ReactNode
  className: string
  /** What the menu is called when it opens. */
  label: string
  parts: readonly MenuPart[]
  /** Opens as soon as it is there: for a menu that arrives when it is asked for. */
  opensAtOnce?: boolean
}

/** A button that opens a short list of things to do, in titled parts. */
export function Menu({ children, className, label, parts, opensAtOnce = false }: Props) {
  return (
    <MenuTrigger defaultOpen={opensAtOnce}>
      <Button className={className}>{children}</Button>
      <Popover className="menu" placement="bottom end">
        <AriaMenu aria-label={label} className="menu__list">
          {parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Part({ part }: { part: MenuPart }) {
  const chosen = part.entries.filter((entry) => entry.chosen).map((entry) => entry.id)
  const choice = part.entries.some((entry) => entry.chosen !== undefined)
  return (
    <MenuSection
      className="menu__part"
      selectionMode={choice ? 'single' : 'none'}
      selectedKeys={chosen}
      {...(part.title ? {} : { 'aria-label': part.entries.map((e) => e.label).join(', ') })}
    >
      {part.title && <Header className="menu__title">{part.title}</Header>}
      {part.entries.map((entry) => (
        <MenuItem key={entry.id} id={entry.id} className="menu__item" onAction={entry.act}>
          <span className="menu__mark">{entry.chosen && <Icon name="tick" />}</span>
          {entry.label}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
