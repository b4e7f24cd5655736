import type { Agency } from '@dunghan/core/agency'
import { type NameMatch, type NameSheet, type Plan, planLabel } from '@dunghan/core/plan'
import { KnownNames } from '../parts/known-names.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { NameChoice } from '../parts/name-choice.tsx'
import { Note, Section } from '../parts/section.tsx'
import { shorten } from '../text/format.ts'
import { groupsOfNames } from '../view/plan-names.ts'

/** The choice "a body of its own". */
export const NEW_BODY = 'moi'

interface PlanNamesProps {
  readonly frame: Frame
  readonly ward: string
  readonly plan: Plan
  readonly matches: readonly NameMatch[]
  readonly sheet: NameSheet
  readonly agencies: readonly Agency[]
  /** The id that a name gets when it is a body of its own. */
  readonly idOfName: (key: string) => string
  readonly notice: string | null
}

/** Every name a draft prints beside the directory: what is doubtful first, what is known folded away. */
export function PlanNamesPage(props: PlanNamesProps) {
  const { frame, ward, plan, matches, agencies, sheet } = props
  const path = `/${ward}/ke-hoach/${plan.id}`
  const groups = groupsOfNames(matches)
  const order = [...groups.near, ...groups.succeeded, ...groups.awaited, ...groups.fresh]
  const fresh = groups.fresh.map(({ key, name }) => ({ id: props.idOfName(key), key, name }))
  const list = (names: readonly NameMatch[]) => (
    <ul class="cards">
      {names.map((match) => (
        <NameChoice match={match} no={order.indexOf(match)} agencies={agencies} fresh={fresh} />
      ))}
    </ul>
  )
  return (
    <Layout frame={frame} title="Tên cơ quan trong bản nháp" place="plans">
      <div class="top">
        <p class="crumb">
          <a href={path}>
            Bản nháp {planLabel(plan)}, {shorten(plan.title, 60)}
          </a>
        </p>
        <h1>Tên cơ quan trong văn bản</h1>
        <p class="q">
          {matches.length} tên. Xác nhận một lần, kế hoạch sau gặp lại tên ấy sẽ nhận ra ngay. Tên
          chưa xác nhận thì khi công bố được coi là cơ quan mới.
        </p>
        {props.notice ? <Note tone="good">{props.notice}</Note> : null}
      </div>
      <form class="stack" method="post" action={`${path}/ten-co-quan`}>
        <input type="hidden" name="phien-ban" value={String(sheet.version)} />
        {groups.near.length > 0 ? (
          <Section id="gan" title="Gần giống tên đã có" n={groups.near.length} hint="cần xác nhận">
            {list(groups.near)}
          </Section>
        ) : null}
        {groups.succeeded.length > 0 ? (
          <Section id="ke-nhiem" title="Cơ quan đã thôi hoạt động" n={groups.succeeded.length}>
            {list(groups.succeeded)}
          </Section>
        ) : null}
        {groups.awaited.length > 0 ? (
          <Section
            id="chon"
            title="Chưa nêu đích danh"
            n={groups.awaited.length}
            hint="chưa chọn thì chờ phân công"
          >
            {list(groups.awaited)}
          </Section>
        ) : null}
        {groups.fresh.length > 0 ? (
          <Section id="moi" title="Tên mới" n={groups.fresh.length} hint="xem lại loại">
            {list(groups.fresh)}
          </Section>
        ) : null}
        {order.length > 0 ? (
          <div class="bar">
            <button class="btn" type="submit">
              Lưu tên cơ quan
            </button>
            <a href={path}>Về bản nháp</a>
          </div>
        ) : null}
      </form>
      <KnownNames ward={ward} names={groups.known} />
    </Layout>
  )
}
