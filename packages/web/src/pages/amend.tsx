import {
  type AmendmentKind,
  type AmendmentLine,
  type AmendmentPreview,
  type DutyKey,
  type Plan,
  planLabel,
  refWords,
} from '@dunghan/core/plan'
import { AmendmentTable } from '../parts/amendment-table.tsx'
import { Pick } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { Note, Section } from '../parts/section.tsx'
import { shorten } from '../text/format.ts'

/** Everything the page that shows an amendment before it binds needs. */
export interface AmendProps {
  readonly frame: Frame
  readonly ward: string
  readonly preview: AmendmentPreview
  readonly lines: readonly AmendmentLine[]
  readonly kind: AmendmentKind
  readonly rename: boolean
}

/** What a received document would change of a plan in force: a table first, one button under it. */
export function AmendPage(props: AmendProps) {
  const { frame, ward, preview, lines, kind } = props
  const { plan, document } = preview
  const path = `/${ward}/ke-hoach/${document.id}`
  return (
    <Layout frame={frame} title="Bản sửa đổi" place="plans">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a> ·{' '}
          <a href={path}>bản mới {document.number ?? 'chưa có số'}</a>
        </p>
        <h1>
          {kind === 'signed' ? 'Bản đã ký' : 'Bản sửa đổi'} của {planLabel(plan)}
        </h1>
        <p class="q">
          {shorten(plan.title, 160)}. {countWords(lines, preview)}
        </p>
        {document.doubtCount > 0 ? (
          <Note>
            Bản mới còn {document.doubtCount} chỗ chưa xác nhận. <a href={path}>Xem lại bản mới</a>{' '}
            trước, hoặc áp dụng luôn: việc chưa có ngày không lên lịch.
          </Note>
        ) : null}
      </div>
      <form class="stack" method="post" action={`${path}/sua-doi`}>
        <input type="hidden" name="cua" value={plan.id} />
        {kind === 'signed' ? (
          <input type="hidden" name="kieu" value="signed" />
        ) : (
          <Kinds kind={kind} />
        )}
        <Section
          id="thay-doi"
          title="Thay đổi"
          n={lines.length}
          hint="tiến độ, tài liệu và lịch sử của việc được giữ"
        >
          {lines.length === 0 ? (
            <p class="q">Nhiệm vụ, thời hạn và cơ quan không đổi.</p>
          ) : (
            <AmendmentTable
              ward={ward}
              lines={lines}
              under={(line) => <Match line={line} preview={preview} />}
            />
          )}
        </Section>
        {kind === 'whole' && plan.number !== null && plan.number !== document.number ? (
          <Pick
            type="checkbox"
            name="ten-moi"
            value="co"
            checked={props.rename}
            hint="Bỏ trống thì lịch và thư vẫn gọi theo số cũ; các bản của kế hoạch ghi cả hai."
          >
            Từ nay gọi kế hoạch theo số mới{document.number ? `, ${document.number}` : ''}
          </Pick>
        ) : null}
        <div class="bar">
          <button class="btn" type="submit" name="viec" value="ap-dung">
            Áp dụng bản này
          </button>
          <button class="btn quiet" type="submit" name="viec" value="xem">
            Xem lại theo lựa chọn trên
          </button>
          <span class="s q">
            Việc bị bỏ thì phiếu bị hủy, rời khỏi lịch. Việc dời hạn đổi ngày ngay trên lịch đã đăng
            ký.
          </span>
        </div>
      </form>
    </Layout>
  )
}

function Kinds({ kind }: { kind: AmendmentKind }) {
  return (
    <Section id="kieu-sua" title="Văn bản này">
      <fieldset class="fields">
        <legend class="hide">Văn bản này thay những gì</legend>
        <Pick
          type="radio"
          name="kieu"
          value="whole"
          checked={kind === 'whole'}
          hint="Việc nào văn bản mới không còn ghi thì bỏ."
        >
          Thay toàn bộ kế hoạch
        </Pick>
        <Pick
          type="radio"
          name="kieu"
          value="partial"
          checked={kind === 'partial'}
          hint="Các việc khác giữ nguyên."
        >
          Chỉ thay những nhiệm vụ có trong văn bản này
        </Pick>
      </fieldset>
    </Section>
  )
}

/** Which task a duty continues, where it was not beyond doubt; the clerk's choice stands. */
function Match({ line, preview }: { line: AmendmentLine; preview: AmendmentPreview }) {
  if (line.kind !== 'added' && line.kind !== 'reworded') return null
  const key = keyOf(line, preview)
  if (key === null) return null
  const own = preview.matches.get(key) ?? null
  const free = preview.tasks.filter(
    ({ id }) => id === own || ![...preview.matches.values()].includes(id),
  )
  if (free.length === 0) return null
  const id = `la-${key.replace(':', '-')}`
  return (
    <div class="field">
      <label for={id} class="s">
        Trong bản cũ là
      </label>
      <select id={id} name={`la.${key}`}>
        <option value="moi" selected={own === null}>
          việc mới
        </option>
        {free.map((task) => (
          <option value={task.id} selected={task.id === own}>
            mục {refWords(task.ref)}: {shorten(task.title, 80)}
          </option>
        ))}
      </select>
    </div>
  )
}

function keyOf(
  line: AmendmentLine,
  { matches, duties, amended }: AmendmentPreview,
): DutyKey | null {
  for (const [key, taskId] of matches) if (taskId === line.taskId) return key
  const no = amended.added.findIndex(({ id }) => id === line.taskId)
  const fresh = duties.filter(({ key }) => matches.get(key) === null)
  return fresh[no]?.key ?? null
}

function countWords(lines: readonly AmendmentLine[], { plan }: { plan: Plan }): string {
  const of = (kind: AmendmentLine['kind']): number =>
    lines.filter((line) => line.kind === kind).length
  const counts: [number, string][] = [
    [of('added'), 'việc thêm'],
    [of('removed'), 'việc bỏ'],
    [of('moved'), 'việc dời hạn'],
    [of('reassigned'), 'việc đổi cơ quan'],
    [of('reworded'), 'việc đổi nội dung'],
  ]
  const said = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)
  return said.length > 0 ? `${said.join(', ')}.` : `Cả ${plan.taskCount} nhiệm vụ giữ nguyên.`
}
