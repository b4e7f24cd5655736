import type { NameMatch } from '@dunghan/core/plan'
import { groupsOfNames, openNames } from '../view/plan-names.ts'
import type { BeforeLine } from './before-publishing.tsx'

/** One line for the review of a draft: how many of its names are known, and where to settle the others. */
export function namesLine(path: string, matches: readonly NameMatch[]): BeforeLine {
  const { near, succeeded, awaited, fresh, known } = groupsOfNames(matches)
  const open = openNames(matches)
  const parts = [
    `${known.length} đã biết`,
    ...(near.length > 0 ? [`${near.length} gần giống tên đã có`] : []),
    ...(succeeded.length > 0 ? [`${succeeded.length} đã có cơ quan kế nhiệm`] : []),
    ...(fresh.length > 0 ? [`${fresh.length} mới`] : []),
    ...(awaited.length > 0 ? [`${awaited.length} chưa nêu đích danh`] : []),
  ]
  return {
    text: (
      <a href={`${path}/ten-co-quan`}>
        Tên cơ quan: {parts.join(', ')}
        {open > 0
          ? `; còn ${open} tên cần xác nhận, để vậy thì công bố xong thành cơ quan mới`
          : ''}
      </a>
    ),
    ...(open > 0 ? { tone: 'soon' as const } : {}),
  }
}
