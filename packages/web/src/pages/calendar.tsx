import { type Frame, Layout } from '../parts/layout.tsx'
import { Section } from '../parts/section.tsx'
import { type Feed, Subscribe } from '../parts/subscribe.tsx'

/** A calendar that has a page of its own. */
export interface FeedLine {
  readonly name: string
  readonly href: string
  readonly hint: string
}

interface CalendarProps {
  readonly frame: Frame
  readonly ward: FeedLine & { readonly feed: Feed }
  readonly agencies: readonly FeedLine[]
  readonly plans: readonly FeedLine[]
}

/** Every calendar of a ward: the ward's own here, those of agencies and plans one step away. */
export function CalendarPage({ frame, ward, agencies, plans }: CalendarProps) {
  return (
    <Layout frame={frame} title="Lịch" place="calendar">
      <div class="top">
        <h1>Lịch</h1>
        <p class="q">
          Mở một lần trên điện thoại hoặc máy cơ quan; về sau việc mới, hạn mới tự hiện. Người xem
          lịch không cần tài khoản.
        </p>
      </div>
      <div class="cols">
        <div class="stack">
          <Lines
            id="co-quan"
            title="Lịch của từng cơ quan"
            lines={agencies}
            empty="Có lịch của từng cơ quan khi kế hoạch đầu tiên được công bố."
          />
          <Lines
            id="ke-hoach"
            title="Lịch của từng kế hoạch"
            lines={plans}
            empty="Chưa có kế hoạch nào được công bố."
          />
          <Words />
        </div>
        <div class="stack">
          <Section id="chung" title={ward.name}>
            <Subscribe feed={ward.feed} id="dia-chi-lich" />
          </Section>
        </div>
      </div>
    </Layout>
  )
}

function Lines(props: { id: string; title: string; lines: readonly FeedLine[]; empty: string }) {
  return (
    <Section id={props.id} title={props.title} n={props.lines.length}>
      {props.lines.length === 0 ? <p class="q">{props.empty}</p> : null}
      <ul class="lines two">
        {props.lines.map((line) => (
          <li>
            <a class="t" href={line.href}>
              {line.name}
            </a>
            {line.hint ? (
              <>
                <br />
                {line.hint}
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Words() {
  return (
    <Section id="chu" title="Chữ hiện trên lịch">
      <ul class="lines two">
        <li>
          <b>[Chủ trì] tên việc</b>ngày cuối cùng còn đúng hạn, cả ngày
        </li>
        <li>
          <b>[Phối hợp] tên việc</b>cơ quan khác chủ trì
        </li>
        <li>
          <b>[Quá hạn] tên việc</b>qua ngày mà chưa báo xong
        </li>
        <li>
          <b>✔ tên việc</b>đã báo xong, giữ lại để tra cứu
        </li>
      </ul>
      <p class="s q">Sự kiện để trạng thái rảnh, không chiếm giờ họp. Lịch không thay thư tuần.</p>
    </Section>
  )
}
