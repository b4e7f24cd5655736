import type { Locality } from '@dunghan/core/locality'
import { day } from '@dunghan/core/time'
import { DayTime } from '../parts/day.tsx'
import { describedBy, Field } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { type FieldFault, PasteForm } from '../parts/paste-form.tsx'
import { Fact, Note, Section } from '../parts/section.tsx'

interface StartProps {
  readonly frame: Frame
  readonly localities: readonly Locality[]
  readonly text: string
  readonly fault: FieldFault | undefined
  /** Whether Word and PDF files can be taken. */
  readonly files: boolean
}

/** What this is, and where a ward begins: with the plan it has issued. */
export function StartPage({ frame, localities, text, fault, files }: StartProps) {
  return (
    <Layout frame={frame} title="Kế hoạch của phường, đúng hạn từng việc">
      <div class="top">
        <h1>
          Dán kế hoạch vào.
          <br />
          Mỗi việc có nơi chủ trì và ngày cuối cùng.
        </h1>
        <p class="lead">
          Dành cho Văn phòng HĐND và UBND cấp xã. Các cơ quan không phải cài đặt, không cần tài
          khoản: họ có lịch trên điện thoại và thư nhắc sáng thứ Hai.
        </p>
        {fault ? (
          <Note tone="bad">
            <a href={`#${fault.field}`}>{fault.sentence}</a>
          </Note>
        ) : null}
      </div>
      {localities.length > 0 ? <Wards localities={localities} /> : null}
      <div class="turn">
        <Section id="dan" title="Bắt đầu từ một kế hoạch đã ban hành">
          <PasteForm action="/" text={text} fault={fault} rows={8} />
          {files ? <NameForFile fault={fault} /> : null}
        </Section>
        <Example />
      </div>
      <Promises />
    </Layout>
  )
}

function NameForFile({ fault }: Pick<StartProps, 'fault'>) {
  const wrong = fault?.field === 'ten-dia-phuong' ? fault.sentence : undefined
  return (
    <form class="fields" method="post" action="/">
      <Field
        id="ten-dia-phuong"
        label="Có tệp Word hoặc PDF?"
        hint="Ghi tên địa phương, ví dụ phường Bình Minh; trang sau chọn tệp."
        fault={wrong}
      >
        <input
          type="text"
          id="ten-dia-phuong"
          name="dia-phuong"
          required
          maxlength={120}
          autocomplete="organization"
          aria-describedby={describedBy('ten-dia-phuong', true, wrong)}
          aria-invalid={wrong ? 'true' : undefined}
        />
      </Field>
      <div class="acts">
        <button class="btn quiet" type="submit" name="viec" value="tep">
          Tiếp tục
        </button>
      </div>
    </form>
  )
}

function Wards({ localities }: { localities: readonly Locality[] }) {
  return (
    <Section id="dia-phuong" title="Địa phương trên máy này" n={localities.length}>
      <ul class="wards">
        {localities.map((locality) => (
          <li>
            <a href={`/${locality.id}`}>{locality.name}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Example() {
  return (
    <Section id="thanh" title="Từ một câu thành một việc">
      <div class="sheet doc">
        <p>
          <b>2.</b> Tập huấn kỹ năng cho hòa giải viên
        </p>
        <p class="in">
          a) Chủ trì: <mark>Phòng Văn hóa – Xã hội</mark>, phối hợp Ủy ban Mặt trận Tổ quốc phường.
        </p>
        <p class="in">
          b) Hoàn thành <mark>trước ngày 31 tháng 10 năm 2026</mark>.
        </p>
      </div>
      <dl class="facts">
        <Fact name="Ngày cuối cùng">
          <b>
            <DayTime day={day('2026-10-30')} />
          </b>
          <br />
          <span class="s q">“trước ngày 31” nghĩa là hết ngày 30</span>
        </Fact>
        <Fact name="Trên lịch">
          Hiện ở lịch điện thoại của công chức đã đăng ký, tự đổi khi kế hoạch đổi.
        </Fact>
        <Fact name="Trong thư">07:30 thứ Hai, một thư cho mỗi cơ quan có việc trong tuần.</Fact>
      </dl>
    </Section>
  )
}

function Promises() {
  return (
    <Section id="hua" title="Ba điều không đổi">
      <dl class="facts">
        <Fact name="Không đoán">
          Chỗ nào văn bản không nói rõ ngày hoặc cơ quan, phần mềm hỏi lại và chỉ đúng câu đó.
        </Fact>
        <Fact name="Không dời ngày">
          Ngày trong văn bản giữ nguyên, kể cả khi rơi vào Chủ nhật. Chỉ lời nhắc được gửi sớm hơn.
        </Fact>
        <Fact name="Không nhập lại">
          Việc, cơ quan, ngày và sản phẩm lấy từ chính văn bản; mỗi dòng mở ra được câu gốc.
        </Fact>
      </dl>
    </Section>
  )
}
