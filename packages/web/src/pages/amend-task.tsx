import { type Plan, planLabel, refWords } from '@dunghan/core/plan'
import type { Task } from '@dunghan/core/task'
import { DayField, Field, Pick } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { Note, Section } from '../parts/section.tsx'
import { dateOf, dayWords, shorten } from '../text/format.ts'
import { timingWords } from '../text/timing.ts'

/** The form as it was filled in. */
export interface TaskWords {
  readonly title: string
  readonly when: string
  readonly day: string
  readonly lead: string
  readonly coordinating: string
  readonly reason: string
}

/** Everything the form that changes a published task shows. */
export interface AmendTaskProps {
  readonly frame: Frame
  readonly ward: string
  readonly plan: Plan
  readonly task: Task
  readonly words: TaskWords
  readonly dayFault: string | undefined
  readonly fault: string | null
}

/** The form as the task stands now. */
export function wordsOfTask(task: Task): TaskWords {
  const { timing } = task
  return {
    title: task.title,
    when: 'giu',
    day: timing.kind === 'date' ? dateOf(timing.lastDay) : '',
    lead: task.leadAsPrinted.join('\n'),
    coordinating: task.coordinatingAsPrinted.join('\n'),
    reason: '',
  }
}

/** Where the clerk changes one task of a published plan. */
export function AmendTaskPage(props: AmendTaskProps) {
  const { frame, ward, plan, task, words } = props
  const path = `/${ward}/nhiem-vu/${task.id}`
  return (
    <Layout frame={frame} title="Sửa nhiệm vụ" place="plans">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach/${plan.id}`}>{planLabel(plan)}</a> · mục{' '}
          <span class="nb">{refWords(task.ref)}</span> ·{' '}
          <a href={path}>{shorten(task.title, 60)}</a>
        </p>
        <h1>Sửa nhiệm vụ</h1>
        <p class="q">
          Tiến độ các cơ quan đã báo vẫn giữ. Lịch và phiếu việc đổi theo ngay; cơ quan không còn
          được giao thì thôi nhận nhắc.
        </p>
        {props.fault ? <Note tone="bad">{props.fault}</Note> : null}
      </div>
      <form class="narrow stack" method="post" action={`${path}/sua`}>
        <input type="hidden" name="ban" value={String(task.version)} />
        <Section id="noi-dung-viec" title="Nội dung">
          <Field id="ten-viec" label="Nhiệm vụ">
            <textarea id="ten-viec" name="ten" rows={4} maxlength={2000}>
              {words.title}
            </textarea>
          </Field>
        </Section>
        <Section id="thoi-gian-viec" title="Thời hạn">
          <fieldset class="fields">
            <legend class="hide">Thời hạn</legend>
            <Pick type="radio" name="khi" value="giu" checked={words.when === 'giu'}>
              Giữ nguyên: {timeNow(task)}
            </Pick>
            <Pick type="radio" name="khi" value="ngay" checked={words.when === 'ngay'}>
              Đến hết ngày ghi dưới đây
            </Pick>
            <div class="more">
              <DayField
                id="ngay-moi"
                name="ngay"
                value={words.day}
                label="Ngày cuối còn đúng hạn"
                fault={props.dayFault}
              />
            </div>
            <Pick
              type="radio"
              name="khi"
              value="thuong-xuyen"
              checked={words.when === 'thuong-xuyen'}
            >
              Việc thường xuyên, không có ngày
            </Pick>
          </fieldset>
        </Section>
        <Section id="co-quan-viec" title="Cơ quan" hint="mỗi cơ quan một dòng">
          <Field id="chu-tri" label="Chủ trì">
            <textarea id="chu-tri" name="chu-tri" rows={2}>
              {words.lead}
            </textarea>
          </Field>
          <Field id="phoi-hop" label="Phối hợp">
            <textarea id="phoi-hop" name="phoi-hop" rows={3}>
              {words.coordinating}
            </textarea>
          </Field>
        </Section>
        <Section id="ly-do-sua" title="Lý do">
          <Field
            id="ly-do"
            label="Theo văn bản nào, ai cho phép"
            hint="Ghi vào nhật ký; khi dời ngày, câu này hiện trên lịch"
          >
            <input
              type="text"
              id="ly-do"
              name="ly-do"
              value={words.reason}
              maxlength={300}
              aria-describedby="ly-do-ghi-chu"
            />
          </Field>
        </Section>
        <div class="bar">
          <button class="btn" type="submit">
            Lưu
          </button>
          <a class="btn quiet" href={path}>
            Thôi
          </a>
        </div>
      </form>
    </Layout>
  )
}

function timeNow(task: Task): string {
  const days = task.occurrences.flatMap(({ lastDay }) => lastDay ?? [])
  const [only] = days
  return days.length === 1 && only ? `hết ${dayWords(only)}` : timingWords(task.timing)
}
