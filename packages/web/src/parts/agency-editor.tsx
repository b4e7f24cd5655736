import { type Agency, type Alias, KINDS } from '@dunghan/core/agency'
import { kindWords } from '../text/agency-words.ts'
import { dateOf } from '../text/format.ts'
import { DayField, Field } from './fields.tsx'

/** A form that was refused: which one, and why. */
export interface EditFault {
  readonly form: 'sua' | 'ke-nhiem' | 'nguoi'
  readonly words: string
}

interface AgencyEditorProps {
  readonly ward: string
  readonly agency: Agency
  readonly fault: EditFault | null
}

const EMPTY: Alias = { name: '', key: '', validFrom: null, validTo: null }

/** Corrects name, kind, other names and the days on which a body exists; folded away until wanted. */
export function AgencyEditor({ ward, agency, fault }: AgencyEditorProps) {
  const refused = fault?.form === 'sua' ? fault.words : undefined
  return (
    <details class="edit" open={refused !== undefined}>
      <summary>Sửa tên, loại, tên khác, thời gian hoạt động</summary>
      <form
        class="fields"
        method="post"
        novalidate
        action={`/${ward}/co-quan/${agency.id}/sua#ho-so`}
      >
        {refused ? (
          <p class="fault" role="alert">
            {refused}
          </p>
        ) : null}
        <input type="hidden" name="ban" value={String(agency.version)} />
        <Field id="ten-moi" label="Tên đầy đủ">
          <input type="text" id="ten-moi" name="ten" value={agency.name} maxlength={200} required />
        </Field>
        <Field id="loai" label="Loại">
          <select id="loai" name="loai">
            {KINDS.map((kind) => (
              <option value={kind} selected={kind === agency.kind}>
                {kindWords(kind)}
              </option>
            ))}
          </select>
        </Field>
        <DayField id="tu" name="tu" value={typed(agency.validFrom)} label="Hoạt động từ ngày" />
        <DayField id="den" name="den" value={typed(agency.validTo)} label="Đến hết ngày" />
        {[...agency.aliases, EMPTY].map((alias, no) => (
          <AliasFields alias={alias} no={no} />
        ))}
        <p class="s q">
          Tên khác giúp nhận ra cơ quan khi văn bản viết khác đi. Xóa trắng để bỏ một tên.
        </p>
        <div class="acts">
          <button class="btn quiet" type="submit">
            Lưu danh bạ
          </button>
        </div>
      </form>
    </details>
  )
}

function AliasFields({ alias, no }: { alias: Alias; no: number }) {
  const label = alias.name === '' ? 'Thêm tên khác' : `Tên khác ${no + 1}`
  return (
    <fieldset class="fields">
      <legend>{label}</legend>
      <Field id={`tk-${no}`} label="Tên">
        <input type="text" id={`tk-${no}`} name="tk" value={alias.name} maxlength={200} />
      </Field>
      <DayField
        id={`tk-tu-${no}`}
        name="tk-tu"
        value={typed(alias.validFrom)}
        label="Dùng từ ngày"
      />
      <DayField
        id={`tk-den-${no}`}
        name="tk-den"
        value={typed(alias.validTo)}
        label="Đến hết ngày"
      />
    </fieldset>
  )
}

function typed(day: Alias['validTo']): string {
  return day === null ? '' : dateOf(day)
}
