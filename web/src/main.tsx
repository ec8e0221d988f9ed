import './platform/trusted-types.ts'
import './ui/theme/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { showTheme } from './platform/appearance/theme.ts'
import { showLanguage } from './platform/language/language.ts'

showTheme()
showLanguage()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no place for the page')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
