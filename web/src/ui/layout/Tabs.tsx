import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import './Tabs.css'

export type TabPart = { id: string; title: string; content: ReactNode }

/** Several views of one thing, one at a time. What belongs together stands on one page instead. */
export function Tabs({ label, parts }: { label: string; parts: readonly TabPart[] }) {
  return (
    <AriaTabs className="tabs">
      <TabList aria-label={label} className="tabs__list">
        {parts.map(({ id, title }) => (
          <Tab key={id} id={id} className="tabs__tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {parts.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tabs__panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
