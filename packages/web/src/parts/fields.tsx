import type { Child } from 'hono/jsx'

interface PickProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked?: boolean
  readonly hint?: Child
  readonly children?: Child
}

/** A full-width choice: the whole row is the target. */
export function Pick({ type, name, value, checked, hint, children }: PickProps) {
  return (
    <label class="pick">
      <input type={type} name={name} value={value} checked={checked} />
      <span>
        {children}
        {hint ? <small>{hint}</small> : null}
      </span>
    </label>
  )
}

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: Child
  readonly fault?: string | undefined
  readonly children?: Child
}

/** A labelled field; its hint and its fault are read with it by `describedBy`. */
export function Field({ id, label, hint, fault, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <span class="hint" id={`${id}-ghi-chu`}>
          {hint}
        </span>
      ) : null}
      {children}
      {fault ? <Fault id={id}>{fault}</Fault> : null}
    </div>
  )
}

/** What is wrong with a field and what to do next. */
export function Fault({ id, children }: { id: string; children?: Child }) {
  return (
    <p class="fault" id={`${id}-loi`}>
      {children}
    </p>
  )
}

/** The ids that describe a field: its hint, and its fault when it has one. */
export function describedBy(
  id: string,
  hint: boolean,
  fault: string | undefined,
): string | undefined {
  return (
    [hint ? `${id}-ghi-chu` : '', fault ? `${id}-loi` : ''].filter(Boolean).join(' ') || undefined
  )
}

interface DayFieldProps {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly label: string
  readonly fault?: string | undefined
}

/** A day typed as officials write it. A browser's own date field would follow the language of the machine. */
export function DayField({ id, name, value, label, fault }: DayFieldProps) {
  return (
    <Field id={id} label={label} hint="Ngày/tháng/năm, ví dụ 31/12/2026" fault={fault}>
      <input
        class="short"
        type="text"
        id={id}
        name={name}
        value={value}
        inputmode="numeric"
        autocomplete="off"
        aria-describedby={describedBy(id, true, fault)}
        aria-invalid={fault ? 'true' : undefined}
      />
    </Field>
  )
}

/** The id of the field of this name: what labels and links to its fault point at. */
export function fieldId(name: string): string {
  return name.replaceAll(/[.:]/gu, '-')
}

interface TypedFieldProps {
  readonly name: string
  readonly value: string
  readonly label: string
  readonly hint?: Child
  readonly fault?: string | undefined
}

/** A time as officials write it. A browser's own date field would follow the language of the machine. */
export function TimeField(props: Omit<TypedFieldProps, 'hint'>) {
  return <TextField {...props} hint="Ví dụ 30/10/2026, Quý IV/2026, tháng 9/2026, thường xuyên" />
}

/** One line to type. */
export function TextField(props: TypedFieldProps & { list?: string }) {
  const { name, value, label, hint, fault, list } = props
  const id = fieldId(name)
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <input
        type="text"
        id={id}
        name={name}
        value={value}
        list={list}
        autocomplete="off"
        aria-describedby={describedBy(id, hint !== undefined, fault)}
        aria-invalid={fault ? 'true' : undefined}
      />
    </Field>
  )
}

/** Several lines to type, as high as what stands in it. */
export function TextArea(props: TypedFieldProps & { rows?: number }) {
  const { name, value, label, hint, fault } = props
  const id = fieldId(name)
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <textarea
        id={id}
        name={name}
        rows={props.rows ?? Math.min(Math.max(value.split('\n').length, 1), 6)}
        aria-describedby={describedBy(id, hint !== undefined, fault)}
        aria-invalid={fault ? 'true' : undefined}
      >
        {value}
      </textarea>
    </Field>
  )
}
