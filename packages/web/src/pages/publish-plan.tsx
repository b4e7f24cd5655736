import {
  AS_PRINTED,
  type Base,
  type Plan,
  type PublishingProposal,
  planLabel,
  refWords,
} from '@dunghan/core/plan'
import { compareVietnamese } from '@dunghan/core/text'
import { Field, Pick } from '../parts/fields.tsx'
import { type Frame, Layout } from '../parts/layout.tsx'
import { Note, Section } from '../parts/section.tsx'
import { shorten } from '../text/format.ts'
import { archiveWords, printedRecipient, recipientWords } from '../text/recipient.ts'

/** What the field of a task begins with that may be carried out in another plan. */
export const CARRIED = 'trong.'

interface PublishPlanProps {
  readonly frame: Frame
  readonly ward: string
  readonly proposal: PublishingProposal
  readonly fault: string | null
}

/** The last look before a plan binds; whoever agrees with what was read presses one button. */
export function PublishPlanPage({ frame, ward, proposal, fault }: PublishPlanProps) {
  const { plan } = proposal
  const path = `/${ward}/ke-hoach/${plan.id}`
  return (
    <Layout frame={frame} title="Công bố kế hoạch" place="plans">
      <div class="top">
        <p class="crumb">
          <a href={`/${ward}/ke-hoach`}>Kế hoạch</a> · <a href={path}>bản nháp</a>
        </p>
        <h1>Công bố kế hoạch</h1>
        <p class="q">
          {planLabel(plan)}, {shorten(plan.title, 160)}
        </p>
        {fault ? <Note tone="bad">{fault}</Note> : null}
      </div>
      <form class="narrow stack" method="post" action={`${path}/cong-bo`}>
        <input type="hidden" name="phien-ban" value={plan.version} />
        <div class="bar first">
          {/* First, so that whoever has nothing to change goes on with one key and the page need not scroll. */}
          <button class="btn" type="submit" autofocus>
            Công bố
          </button>
          <a class="btn quiet" href={path}>
            Xem lại bản nháp
          </a>
          <span class="s q">Công bố xong, lịch và thư tuần mới dùng bản này.</span>
        </div>
        <Money proposal={proposal} />
        <Above proposal={proposal} />
        <Woven proposal={proposal} />
        <Recipients proposal={proposal} />
      </form>
    </Layout>
  )
}

function Money({ proposal }: { proposal: PublishingProposal }) {
  const { funding, bodies } = proposal
  if (!funding) return null
  const { body, words, agencyId } = funding
  const known = bodies.some(({ id }) => id === agencyId)
  return (
    <Section id="muc-kinh-phi" title="Kinh phí">
      <p class="printed">{shorten(words, 600)}</p>
      <Field id="kinh-phi" label="Cơ quan lo kinh phí">
        <select id="kinh-phi" name="kinh-phi">
          {body && !known ? (
            <option value={AS_PRINTED} selected>
              {body} (theo văn bản)
            </option>
          ) : null}
          <option value="">Không nêu</option>
          {bodies
            .toSorted((left, right) => compareVietnamese(left.name, right.name))
            .map(({ id, name }) => (
              <option value={id} selected={id === agencyId}>
                {name}
              </option>
            ))}
        </select>
      </Field>
    </Section>
  )
}

function Above({ proposal }: { proposal: PublishingProposal }) {
  const { bases, superior } = proposal
  if (bases.length === 0) return null
  return (
    <Section id="muc-cap-tren" title="Kế hoạch cấp trên">
      <Field id="cap-tren" label="Thực hiện kế hoạch">
        <select id="cap-tren" name="cap-tren">
          {bases.map((base) => (
            <option value={base.number} selected={base.number === superior}>
              {baseWords(base)}
            </option>
          ))}
          <option value="" selected={superior === null}>
            Không có
          </option>
        </select>
      </Field>
    </Section>
  )
}

function baseWords({ number, issuer, planId }: Base): string {
  const whose = issuer ? ` của ${shorten(issuer, 60)}` : ''
  return `${number}${whose}${planId ? ' (đã có ở đây)' : ''}`
}

function Woven({ proposal }: { proposal: PublishingProposal }) {
  const { woven, others } = proposal
  if (woven.length === 0 || others.length === 0) return null
  return (
    <Section id="muc-long-ghep" title="Lồng ghép vào kế hoạch khác" hint="không bắt buộc">
      {woven.map(({ duty, taskId, planId }) => (
        <Field
          id={`trong-${taskId}`}
          label={`Việc ${refWords(duty.ref)}: ${shorten(duty.title, 90)}`}
        >
          <select id={`trong-${taskId}`} name={`${CARRIED}${taskId}`}>
            <option value="">Thực hiện trong kế hoạch này</option>
            {others.map((plan: Plan) => (
              <option value={plan.id} selected={plan.id === planId}>
                {planLabel(plan)}: {shorten(plan.title, 60)}
              </option>
            ))}
          </select>
        </Field>
      ))}
    </Section>
  )
}

function Recipients({ proposal }: { proposal: PublishingProposal }) {
  const { recipients, agencies } = proposal
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  if (recipients.length === 0) return null
  const archive = recipients.filter(({ kind }) => kind === 'archive')
  return (
    <Section id="muc-noi-nhan" title="Nơi nhận">
      <fieldset class="fields">
        <legend>Đánh dấu nơi được nhận kế hoạch này</legend>
        <p class="s q">Danh sách nơi nhận được lưu cùng kế hoạch.</p>
        {recipients.map((recipient, place) =>
          recipient.kind === 'archive' ? null : (
            <Pick
              type="checkbox"
              name="gui"
              value={String(place)}
              checked={recipient.chosen}
              hint={recipientWords(recipient, byId.get(recipient.agencyId ?? ''))}
            >
              {printedRecipient(recipient)}
            </Pick>
          ),
        )}
      </fieldset>
      {archive.length > 0 ? (
        <p class="s q">Bản lưu, không gửi: {archive.map(archiveWords).join('; ')}</p>
      ) : null}
    </Section>
  )
}
