import { useText } from '../../platform/language/text.ts'
import { bridgeWords } from './bridges.text.ts'

const places = [
  'street',
  'home',
  'drop-in',
  'phone',
  'shelter',
  'hospital',
  'detention',
  'elsewhere',
] as const

const cares = [
  'general-practitioner',
  'mental-health',
  'addiction-care',
  'sexual-health',
  'hospital',
  'shelter',
  'housing',
  'debt-help',
  'legal-aid',
  'other',
] as const

/** Where a bridge can begin, and to which care it can lead, in words. */
export function useBridgeOptions() {
  const word = useText(bridgeWords)
  return {
    places: places.map((value) => ({ value, label: word(`place-${value}`) })),
    cares: cares.map((value) => ({ value, label: word(`care-${value}`) })),
  }
}
