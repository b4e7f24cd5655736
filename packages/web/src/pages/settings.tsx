import type { Frequency } from '@dunghan/core/plan'
import type { ReportingRule } from '@dunghan/core/time'
import { DayTime } from '../parts/day.tsx'
import { describedBy, Field } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { Note, Section } from '../parts/section.tsx'
import { capital } from '../text/format.ts'
import { frequencyWords } from '../text/timing.ts'
import { REGIMES, type ReportDay, type ReportingWords } from '../view/report-days.ts'

/** Everything the page of a ward's settings shows. */
export interface SettingsProps {
  readonly frame: Frame
  readonly ward: string
  readonly rule: ReportingRule
  readonly words: ReportingWords
  /** The next due day of each regime by the rule that stands. */
  readonly days: readonly ReportDay[]
  readonly notice: string | null
  readonly fault: string | null
}

/** What a ward decides for itself; so far, when its departments hand in reports whose day no document prints. */
export function SettingsPage(props: SettingsProps) {
  const { frame, ward, rule } = props
  return (
    <Layout frame={frame} title="Cài đặt">
      <div class="top">
        <h1>Cài đặt</h1>
        {props.notice ? <Note tone="good">{props.notice}</Note> : null}
        {props.fault ? <Note tone="bad">{props.fault}</Note> : null}
      </div>
      <Section
        id="ngay-nop"
        title="Ngày nộp báo cáo"
        hint={rule.confirmed ? 'đã xác nhận' : 'suy ra theo quy định chung, hãy xác nhận'}
      >
        <p class="q">
          Dùng khi văn bản chỉ ghi “hằng tháng”, “hằng quý”… mà không ghi ngày. Văn bản đã ghi ngày
          thì theo văn bản.
        </p>
        <DaysTable days={props.days} confirmed={rule.confirmed === true} />
      </Section>
      <form class="narrow stack" method="post" action={`/${ward}/cai-dat`}>
        <RuleFields words={props.words} />
        <Section id="ngay-rieng" title="Ngày nộp riêng" hint="để trống thì theo ngày chốt">
          <div class="fields">
            {REGIMES.map((regime) => (
              <NumberField
                id={`ngay-${SLUGS[regime]}`}
                name={SLUGS[regime]}
                label={`Báo cáo ${frequencyWords([regime])}`}
                value={props.words.fixedDays[regime] ?? ''}
                most={31}
              />
            ))}
          </div>
        </Section>
        <Note>
          Áp dụng cho kế hoạch công bố từ nay. Việc đã công bố giữ ngày cũ; muốn đổi thì sửa từng
          nhiệm vụ.
        </Note>
        <div class="bar">
          <button class="btn" type="submit">
            {rule.confirmed ? 'Lưu' : 'Lưu và xác nhận'}
          </button>
        </div>
      </form>
    </Layout>
  )
}

/** The name of each regime's field. */
export const SLUGS: Readonly<Record<Frequency, string>> = {
  monthly: 'thang',
  quarterly: 'quy',
  semiannual: 'sau-thang',
  nineMonth: 'chin-thang',
  annual: 'nam',
}

function RuleFields({ words }: { words: ReportingWords }) {
  return (
    <Section id="chot" title="Ngày chốt số liệu">
      <div class="fields">
        <NumberField
          id="ngay-chot"
          name="chot"
          label="Chốt số liệu ngày"
          hint="Ngày trong tháng cuối của kỳ; Nghị định 09/2019/NĐ-CP lấy ngày 14"
          value={words.cutOff}
          most={31}
        />
        <NumberField
          id="sau-chot"
          name="sau-chot"
          label="Nộp sau ngày chốt (ngày làm việc)"
          hint="Không tính thứ Bảy, Chủ nhật và ngày lễ"
          value={words.workingDaysAfter}
          most={15}
        />
      </div>
    </Section>
  )
}

interface NumberFieldProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly most: number
}

function NumberField({ id, name, label, hint, value, most }: NumberFieldProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        class="short"
        type="text"
        inputmode="numeric"
        id={id}
        name={name}
        value={value}
        maxlength={String(most).length}
        autocomplete="off"
        aria-describedby={describedBy(id, hint !== undefined, undefined)}
      />
    </Field>
  )
}

function DaysTable({ days, confirmed }: { days: readonly ReportDay[]; confirmed: boolean }) {
  return (
    <table class="table">
      <caption class="hide">Ngày nộp của kỳ báo cáo sắp tới</caption>
      <thead>
        <tr>
          <th scope="col">Báo cáo</th>
          <th scope="col">Kỳ sắp tới</th>
          <th scope="col">Nộp hết ngày</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ regime, slot, dayOff }) => (
          <tr>
            <th scope="row">{capital(frequencyWords([regime]))}</th>
            <td data-l="Kỳ sắp tới">{slot.label}</td>
            <td data-l="Nộp hết ngày">
              <span>
                {slot.lastDay ? <DayTime day={slot.lastDay} /> : 'chưa có'}
                {dayOff ? <span class="s q"> {dayOff}</span> : null}
                {confirmed ? null : <span class="s q"> suy ra theo quy định chung</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
