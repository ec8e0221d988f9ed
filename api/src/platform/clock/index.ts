/** Time as an argument: nothing in a room asks the machine what day it is. */
export {
  addDays,
  addMonths,
  type Clock,
  dayOf,
  daysBetween,
  hourOf,
  openClock,
  startOfDay,
  zone,
} from './clock.ts'
export {
  addWorkingDays,
  isWorkingDay,
  type LiberationDay,
  nextWorkingDay,
  workingDayFrom,
} from './working-days.ts'
