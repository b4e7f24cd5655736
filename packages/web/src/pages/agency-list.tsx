import { type Agency, isAsked } from '@dunghan/core/agency'
import { CountSentence } from '../parts/count-sentence.tsx'
import { Field } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { Section } from '../parts/section.tsx'
import type { Counts } from '../view/counts.ts'

/** An agency with how its duties stand. */
export interface AgencyRow {
  readonly agency: Agency
  readonly lead: number
  readonly coordinating: number
  readonly held: number
  readonly counts: Counts
}

interface AgencyListProps {
  readonly frame: Frame
  readonly ward: string
  readonly rows: readonly AgencyRow[]
  /** Groups and bodies that are named but get no share of their own. */
  readonly groups: readonly Agency[]
}

/** Every body the plans name, those with something late first. */
export function AgencyListPage({ frame, ward, rows, groups }: AgencyListProps) {
  const asked = rows.filter(({ agency }) => isAsked(agency.kind))
  const ordered = rows.filter((row) => !asked.includes(row))
  return (
    <Layout frame={frame} title="Cơ quan" place="agencies">
      <div class="top">
        <h1>Cơ quan, đơn vị</h1>
        <p class="q">
          {rows.length === 0
            ? 'Chưa có cơ quan nào. Cơ quan có mặt ở đây khi một kế hoạch nêu tên được công bố.'
            : 'Lấy từ các kế hoạch đã công bố. Mở một cơ quan để lấy lịch và ghi địa chỉ nhận thư.'}
        </p>
      </div>
      {ordered.length > 0 ? (
        <Section
          id="cac"
          title="Được giao việc"
          n={ordered.length}
          hint="cơ quan có việc trễ trước"
        >
          <Table ward={ward} rows={ordered} caption="Cơ quan được giao việc" />
        </Section>
      ) : null}
      {asked.length > 0 ? (
        <Section
          id="de-nghi"
          title="Được đề nghị phối hợp"
          n={asked.length}
          hint="không bị coi là quá hạn"
        >
          <Table ward={ward} rows={asked} caption="Cơ quan được đề nghị phối hợp" />
        </Section>
      ) : null}
      {groups.length > 0 ? (
        <Section
          id="nhom"
          title="Tên gọi chung trong văn bản"
          n={groups.length}
          hint="không nhận thư riêng"
        >
          <ul class="lines two">
            {groups.map((agency) => (
              <li>
                <a href={`/${ward}/co-quan/${agency.id}`}>{agency.name}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="them" title="Thêm cơ quan, chức danh">
        <form class="fields narrow" method="post" action={`/${ward}/co-quan`}>
          <Field
            id="ten-them"
            label="Tên đầy đủ"
            hint="Cơ quan mới nhận luôn phần mình trong những việc giao cho mọi cơ quan"
          >
            <input
              type="text"
              id="ten-them"
              name="ten"
              maxlength={200}
              required
              aria-describedby="ten-them-ghi-chu"
            />
          </Field>
          <div class="acts">
            <button class="btn quiet" type="submit">
              Thêm vào danh bạ
            </button>
          </div>
        </form>
      </Section>
    </Layout>
  )
}

function Table(props: { ward: string; rows: readonly AgencyRow[]; caption: string }) {
  const { ward, rows, caption } = props
  return (
    <table class="table agencies">
      <caption class="hide">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Cơ quan</th>
          <th scope="col">Chủ trì</th>
          <th scope="col">Phối hợp</th>
          <th scope="col">Nhận thư tuần</th>
          <th scope="col">Tình trạng việc chủ trì</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ agency, lead, held, coordinating, counts }) => (
          <tr>
            <th scope="row">
              <a class="title" href={`/${ward}/co-quan/${agency.id}`}>
                {agency.name}
              </a>
            </th>
            <td data-l="Chủ trì">
              {lead} việc{held > 0 ? `, tạm giữ ${held}` : ''}
            </td>
            <td data-l="Phối hợp">{coordinating} việc</td>
            <td data-l="Nhận thư tuần" class="s">
              {agency.email ? 'có địa chỉ' : 'chưa có địa chỉ'}
            </td>
            <td data-l="Tình trạng" class="s">
              <span>
                {lead + held > 0 ? <CountSentence counts={counts} /> : 'không chủ trì việc nào'}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
