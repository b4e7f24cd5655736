import { type ICalAlarmData, ICalAlarmType } from 'ical-generator'

const DAY = 86_400
const EIGHT_HOURS = 28_800

/** Alarms at 08:00, so many days before an all-day event: relative to its midnight, so that no zone arithmetic is needed. */
export function alarmsOf(daysBefore: readonly number[]): ICalAlarmData[] {
  return daysBefore.map((days) => ({
    type: ICalAlarmType.display,
    triggerBefore: days * DAY - EIGHT_HOURS,
    description: `Còn ${days} ngày đến hạn`,
  }))
}
