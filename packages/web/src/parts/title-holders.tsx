import { type Agency, holdersOf, type Official } from '@dunghan/core/agency'
import type { EditFault } from './agency-editor.tsx'
import { Field } from './fields.tsx'
import { Section } from './section.tsx'

interface HoldersProps {
  readonly ward: string
  readonly agency: Agency
  readonly officials: readonly Official[]
  readonly fault: EditFault | null
}

/** Who holds a title: working name and address only. A person may hold several, a title several persons. */
export function Holders({ ward, agency, officials, fault }: HoldersProps) {
  const holders = holdersOf(agency, officials)
  const action = `/${ward}/co-quan/${agency.id}/nguoi#nguoi`
  return (
    <Section id="nguoi" title="Người giữ chức danh" n={holders.length || undefined}>
      {holders.length === 0 ? <p class="q">Chưa ghi ai.</p> : null}
      <ul class="lines">
        {holders.map((person) => (
          <li>
            <form method="post" action={action}>
              <b>{person.name}</b> <span class="q">{person.email ?? 'chưa có địa chỉ thư'}</span>
              {person.holds.length > 1 ? (
                <span class="q">; giữ {person.holds.length} chức danh</span>
              ) : null}
              <input type="hidden" name="bo" value={person.id} />
              <div class="acts">
                <button class="btn quiet" type="submit">
                  Thôi giữ<span class="hide"> của {person.name}</span>
                </button>
              </div>
            </form>
          </li>
        ))}
      </ul>
      <form class="fields" method="post" novalidate action={action}>
        {fault?.form === 'nguoi' ? (
          <p class="fault" role="alert">
            {fault.words}
          </p>
        ) : null}
        <Field id="ho-ten" label="Họ và tên">
          <input type="text" id="ho-ten" name="ho-ten" maxlength={200} autocomplete="off" />
        </Field>
        <Field id="thu-cong-vu" label="Địa chỉ thư công vụ" hint="Không ghi thư và số riêng">
          <input
            type="email"
            id="thu-cong-vu"
            name="thu-cong-vu"
            autocomplete="off"
            aria-describedby="thu-cong-vu-ghi-chu"
          />
        </Field>
        <div class="acts">
          <button class="btn quiet" type="submit">
            Thêm người giữ
          </button>
        </div>
      </form>
    </Section>
  )
}
