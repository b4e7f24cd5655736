import type { Counts } from '../view/counts.ts'

/** "2 quá hạn, 2 đến hạn trong 14 ngày, 5 đã xong": how a list stands, in one breath. */
export function CountSentence({ counts }: { counts: Counts }) {
  const parts = [
    counts.late > 0 ? <b class="late">{counts.late} quá hạn</b> : null,
    counts.soon > 0 ? <b class="soon">{counts.soon} đến hạn trong 14 ngày</b> : null,
    counts.next > 0 ? `${counts.next} chưa đến hạn` : null,
    counts.undated > 0 ? `${counts.undated} không có hạn` : null,
    counts.done > 0 ? `${counts.done} đã xong` : null,
  ].filter((part) => part !== null)
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index === 0 ? '' : ', '}
          {part}
        </>
      ))}
    </>
  )
}
