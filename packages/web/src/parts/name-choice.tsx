import { type Agency, KINDS, receivesCards } from '@dunghan/core/agency'
import { type NameMatch, takesMembers } from '@dunghan/core/plan'
import { compareVietnamese } from '@dunghan/core/text'
import { kindWords, spanWords } from '../text/agency-words.ts'
import { Field, Pick } from './fields.tsx'

interface NameChoiceProps {
  readonly match: NameMatch
  readonly no: number
  readonly agencies: readonly Agency[]
  /** Bodies this draft names for the first time, by the id they will get: one may be another's second spelling. */
  readonly fresh: readonly { readonly id: string; readonly key: string; readonly name: string }[]
}

/** One printed name and the clerk's word about it. */
export function NameChoice({ match, no, agencies, fresh }: NameChoiceProps) {
  const { name, spellings, decision, kind, state } = match
  const picks = takesMembers(kind)
  const twins = fresh.filter(({ key }) => key !== match.key)
  return (
    <li id={`ten-${no}`}>
      <input type="hidden" name="ten" value={match.key} />
      <div class="share">
        <h3>{name}</h3>
        <span class="s q">{countWords(match)}</span>
      </div>
      {spellings.length > 1 ? (
        <p class="s q">Cũng viết: {spellings.slice(1, 6).join('; ')}</p>
      ) : null}
      {picks ? (
        <Members match={match} no={no} agencies={agencies} />
      ) : (
        <div class="fields">
          <Field id={`la-${no}`} label="Là cơ quan nào">
            <select id={`la-${no}`} name={`la.${no}`}>
              <FirstChoices match={match} />
              <optgroup label="Cơ quan khác trong danh bạ">
                {others(match, agencies).map((each) => (
                  <option value={each.id} selected={decision?.is === each.id}>
                    {each.name}
                  </option>
                ))}
              </optgroup>
              {twins.length > 0 ? (
                <optgroup label="Cùng là một cơ quan mới">
                  {twins.map((each) => (
                    <option value={each.id} selected={decision?.is === each.id}>
                      {each.name}
                    </option>
                  ))}
                </optgroup>
              ) : null}
            </select>
          </Field>
          {state === 'succeeded' ? null : (
            <Field id={`loai-${no}`} label="Nếu là cơ quan mới thì thuộc loại">
              <select id={`loai-${no}`} name={`loai.${no}`}>
                {KINDS.map((each) => (
                  <option value={each} selected={each === (decision?.kind ?? kind)}>
                    {kindWords(each)}
                  </option>
                ))}
              </select>
            </Field>
          )}
        </div>
      )}
    </li>
  )
}

function FirstChoices({ match }: { match: NameMatch }) {
  const { state, near, agency, ended, decision } = match
  if (state === 'succeeded' && agency && ended)
    return (
      <>
        <option value="" selected={decision === null}>
          {agency.name} (kế nhiệm)
        </option>
        <option value={ended.id} selected={decision?.is === ended.id}>
          {ended.name} ({spanWords(ended) ?? 'cơ quan cũ'})
        </option>
      </>
    )
  return (
    <>
      {state === 'near' ? (
        <option value="" selected={decision === null}>
          Chưa xác nhận
        </option>
      ) : null}
      {near.map((each) => (
        <option value={each.id} selected={decision?.is === each.id}>
          {each.name}, viết khác
        </option>
      ))}
      <option value="moi" selected={decision ? decision.is === undefined : state === 'new'}>
        Cơ quan mới
      </option>
    </>
  )
}

function Members({ match, no, agencies }: Omit<NameChoiceProps, 'fresh'>) {
  const chosen = match.decision?.members ?? []
  const last = match.decision ? [] : (match.agency?.members ?? [])
  const takers = agencies
    .filter(({ kind }) => receivesCards(kind) && kind !== 'placeholder')
    .toSorted(
      (left, right) =>
        Number(last.includes(right.id)) - Number(last.includes(left.id)) ||
        compareVietnamese(left.name, right.name),
    )
  const words = match.kind === 'placeholder' ? 'Người được phân công' : 'Những cơ quan liên quan'
  if (takers.length === 0)
    return <p class="s q">Danh bạ chưa có ai để chọn; phân công sau khi công bố.</p>
  return (
    <details class="edit" open={chosen.length > 0}>
      <summary>
        {words}
        {chosen.length > 0 ? ` (${chosen.length})` : ''}
        <span class="hide">: {match.name}</span>
      </summary>
      <div class="choices">
        {takers.map((taker) => (
          <Pick
            type="checkbox"
            name={`nhan.${no}`}
            value={taker.id}
            checked={chosen.includes(taker.id)}
            hint={last.includes(taker.id) ? 'lần trước đã chọn' : undefined}
          >
            {taker.name}
          </Pick>
        ))}
      </div>
    </details>
  )
}

function others(match: NameMatch, agencies: readonly Agency[]): Agency[] {
  const shown = new Set([...match.near, match.agency, match.ended].map((each) => each?.id))
  return agencies
    .filter(({ id, kind }) => !shown.has(id) && receivesCards(kind))
    .toSorted((left, right) => compareVietnamese(left.name, right.name))
}

function countWords({ leads, helps }: NameMatch): string {
  const said = [
    ...(leads > 0 ? [`chủ trì ${leads}`] : []),
    ...(helps > 0 ? [`phối hợp ${helps}`] : []),
  ]
  return said.length > 0 ? `${said.join(', ')} việc` : 'nêu ở tổ chức thực hiện'
}
