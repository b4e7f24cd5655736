import { type Agency, type Official, standsOn } from '@dunghan/core/agency'
import type { Day } from '@dunghan/core/time'
import { kindWords, spanWords } from '../text/agency-words.ts'
import { dateOf } from '../text/format.ts'
import { AgencyEditor, type EditFault } from './agency-editor.tsx'
import { HandOver } from './hand-over.tsx'
import { Fact, Section } from './section.tsx'
import { Holders } from './title-holders.tsx'

/** What the directory knows of an agency, and who else is in it. */
export interface AgencyFactsProps {
  readonly ward: string
  readonly agency: Agency
  readonly others: readonly Agency[]
  readonly officials: readonly Official[]
  readonly today: Day
  /** How many open duties wait to be handed on. */
  readonly open: number
  readonly fault: EditFault | null
}

/** What an agency is, in the directory of its ward, and the forms that correct it. */
export function AgencyFacts(props: AgencyFactsProps) {
  const { agency, others, today } = props
  const span = spanWords(agency)
  const successor = others.find(({ id }) => id === agency.successor)
  const before = others.filter((other) => other.successor === agency.id)
  const members = agency.members.flatMap((id) => others.find((each) => each.id === id) ?? [])
  return (
    <>
      <Section id="ho-so" title="Trong danh bạ">
        <dl class="facts narrow-names">
          <Fact name="Loại">{kindWords(agency.kind)}</Fact>
          {agency.aliases.length > 0 ? (
            <Fact name="Tên khác">
              <ul class="names">
                {agency.aliases.map((alias) => (
                  <li>
                    {alias.name}
                    {spanWords(alias) ? <span class="q"> ({spanWords(alias)})</span> : null}
                  </li>
                ))}
              </ul>
            </Fact>
          ) : null}
          {span ? <Fact name="Hoạt động">{span}</Fact> : null}
          {successor ? (
            <Fact name="Kế nhiệm">
              <Linked {...props} agency={successor} />
            </Fact>
          ) : null}
          {before.length > 0 ? (
            <Fact name="Thay cho">
              {before.map((each, no) => (
                <>
                  {no > 0 ? '; ' : ''}
                  <Linked {...props} agency={each} />
                  {each.validTo ? ` (thôi từ ${dateOf(each.validTo)})` : ''}
                </>
              ))}
            </Fact>
          ) : null}
          {members.length > 0 ? (
            <Fact name="Lần trước chọn">{members.map(({ name }) => name).join('; ')}</Fact>
          ) : null}
        </dl>
        <AgencyEditor {...props} />
        {agency.kind === 'collective-all' || agency.kind === 'collective-related' ? null : (
          <HandOver {...props} ended={!standsOn(agency, today)} />
        )}
      </Section>
      {agency.kind === 'officer' ? <Holders {...props} /> : null}
    </>
  )
}

function Linked({ ward, agency }: { ward: string; agency: Agency }) {
  return <a href={`/${ward}/co-quan/${agency.id}`}>{agency.name}</a>
}
