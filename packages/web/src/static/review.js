// The review page with a script: a field lights its sentence and the other way round, answers are kept in passing,
// and one key leads from one place to the next. Without it every part works by links, buttons and one save.

const form = document.querySelector('#xem-lai')
const doc = document.querySelector('#van-ban')
const said = document.querySelector('#da-luu')
const help = document.querySelector('#phim-tat')
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const idOf = (key) => key.replace(':', '-')

document.documentElement.classList.add('scripted')

// ---- Light

/** Lights what belongs to a duty, and to one field of it, on both sides; brings the sentence into view beside it. */
function light(key, field, from) {
  for (const lit of all('.lit')) lit.classList.remove('lit')
  if (!key) return
  const row = document.getElementById(`viec-${idOf(key)}`)
  const passage = document.getElementById(`cau-${idOf(key)}`)
  const pieces = all(field ? `[data-o="${CSS.escape(field)}"]` : 'none', doc)
  for (const each of [row, passage, ...pieces]) each?.classList.add('lit')
  const shown = pieces[0] ?? passage
  if (from !== doc && shown && getComputedStyle(doc).position === 'sticky') {
    const top = shown.getBoundingClientRect().top - doc.getBoundingClientRect().top
    doc.scrollTop += top - doc.clientHeight / 3
  }
}

const holderOf = (element) => element?.closest('[data-viec]')
const keyOf = (element) => holderOf(element)?.dataset.viec?.split(' ')[0]
const fieldOf = (element) => element?.closest('[data-o]')?.dataset.o

form.addEventListener('focusin', ({ target }) => light(keyOf(target), fieldOf(target), form))
doc.addEventListener('click', ({ target }) => {
  if (target.closest('a') || String(getSelection())) return
  const field = fieldOf(target)
  const key = field?.split('.')[0] ?? keyIn(target.closest('.passage'))
  if (key) goToField(key, field)
})

const keyIn = (passage) => passage?.id.replace('cau-', '').replace(/-(\d+)$/, ':$1')

/** Opens a duty's fields and puts the cursor into the one that was read here, or answers its question. */
function goToField(key, field) {
  const open = all(`fieldset[data-o="${CSS.escape(field ?? '')}"]`, form)[0]
  const row = document.getElementById(`viec-${idOf(key)}`)
  const details = row?.querySelector('details.edit')
  if (!open && details) details.open = true
  const place = open ?? all(`[data-o="${CSS.escape(field ?? '')}"]`, row ?? form)[0] ?? row
  focusIn(place)
  light(key, field, doc)
}

/** Puts the focus on what is chosen in a place, else on its first control, and shows the place whole. */
function focusIn(place) {
  if (!place) return
  for (let up = place.closest('details'); up; up = up.parentElement.closest('details'))
    up.open = true
  const control =
    place.querySelector('input:checked') ??
    place.querySelector('textarea, input:not([type=hidden]), summary, a, button')
  place.scrollIntoView({ block: 'start' })
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'nearest' })
}

// ---- Steps

const places = () => all('fieldset.doubt', form).filter((each) => !isFolded(each))
const isFolded = (each) => each.closest('details:not([open])') !== null
const isAnswered = (place) =>
  place.querySelector('input:checked') !== null ||
  all('input[type=text]', place).some((each) => each.value.trim() !== '')

/** The next place that waits, counted from where the focus stands; any place when none waits. */
function step(by) {
  const list = places()
  const here = document.activeElement?.closest('fieldset.doubt')
  const open = list.filter((each) => each === here || !isAnswered(each))
  const steps = open.some((each) => each !== here) ? open : list
  const at = steps.indexOf(here)
  const next = at < 0 && by < 0 ? steps.at(-1) : steps[(at + by + steps.length) % steps.length]
  if (next) focusIn(next)
  else document.querySelector('#thanh button')?.focus()
}

const keysWanted = document.querySelector('#dung-phim')
keysWanted.checked = remembered('phim-tat') !== 'khong'
keysWanted.addEventListener('change', () =>
  remember('phim-tat', keysWanted.checked ? 'co' : 'khong'),
)

const KEYS = {
  n: () => step(1),
  j: () => step(1),
  p: () => step(-1),
  k: () => step(-1),
  e: editHere,
  v: crossOver,
  a: addFromSelection,
  u: () => press('hoan-tac'),
}

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const typing = target.matches('textarea, input:not([type=radio], [type=checkbox]), select')
  if (key === 'Escape' && typing && !help.open) {
    event.preventDefault()
    holderOf(target)?.querySelector('summary, input, a')?.focus()
    return
  }
  if (typing || help.open) return
  if (key === '?') help.showModal()
  else if (keysWanted.checked && Object.hasOwn(KEYS, key)) KEYS[key]()
  else return
  event.preventDefault()
})

function editHere() {
  const key = keyOf(document.activeElement) ?? keyIn(document.querySelector('.passage.lit'))
  const summary = document.querySelector(`#viec-${idOf(key ?? 'x')} details.edit > summary`)
  if (!summary) return
  summary.parentElement.open = true
  focusIn(summary.parentElement.querySelector('.fields'))
}

function crossOver() {
  const here = document.activeElement
  const key = keyOf(here) ?? keyIn(here?.closest('.passage')) ?? keyIn(doc.querySelector('.lit'))
  if (!key) return
  if (form.contains(here)) {
    const link = document.querySelector(`#cau-${idOf(key)} a.to`)
    ;(link ?? doc).focus()
    light(key, fieldOf(here), form)
  } else goToField(key)
}

function addFromSelection() {
  const words = String(getSelection()).trim()
  const details = document.querySelector('#them-viec')
  details.open = true
  if (words) form.elements['them.cau'].value = words
  focusIn(details.querySelector('.fields'))
  form.elements[words ? 'them.ten' : 'them.cau'].focus()
}

for (const button of all('[data-phim]')) {
  button.addEventListener('click', () =>
    button.dataset.phim === '?' ? help.showModal() : KEYS[button.dataset.phim](),
  )
}

// ---- Keeping

const WAIT = 1200
let timer = 0
let saving = null
let dirty = false
let leaving = false

form.addEventListener('change', () => changed(WAIT / 3))
form.addEventListener('input', () => changed(WAIT * 2))
form.addEventListener('submit', () => {
  leaving = true
  clearTimeout(timer)
})
document.addEventListener('visibilitychange', () => document.hidden && dirty && save(true))
addEventListener('beforeunload', (event) => dirty && !leaving && event.preventDefault())

function changed(wait) {
  dirty = true
  clearTimeout(timer)
  if (form.dataset.cho) return
  tell('Đang chờ lưu…')
  timer = setTimeout(save, wait)
}

/** Keeps the form as it stands. One save at a time, each made from the version the last one answered. */
async function save(keepalive = false) {
  clearTimeout(timer)
  if (saving || leaving || form.dataset.cho) return
  dirty = false
  const body = new FormData(form)
  for (const name of ['them.cau', 'them.ten']) body.delete(name)
  body.set('viec', 'luu')
  saving = fetch(form.action, {
    method: 'POST',
    body,
    headers: { Accept: 'application/json' },
    keepalive: keepalive === true,
  })
  try {
    const answer = await saving
    if (answer.status === 409) return press('luu')
    if (!answer.ok) throw new Error(String(answer.status))
    show(await answer.json())
  } catch {
    dirty = true
    tell('Chưa lưu được. Sẽ thử lại khi có thay đổi; hoặc bấm “Lưu, chưa công bố”.')
  } finally {
    saving = null
    if (dirty && !leaving) timer = setTimeout(save, WAIT * 4)
  }
}

function show({ version, open, saved, rows, faults }) {
  form.elements['phien-ban'].value = version
  for (const [key, row] of Object.entries(rows)) {
    const place = document.getElementById(`viec-${idOf(key)}`)
    place?.classList.toggle('dropped', row.dropped)
    for (const part of all('[data-hien]', place ?? document.createElement('i')))
      part.textContent = row[part.dataset.hien] ?? ''
  }
  for (const old of all('.fault.now')) old.remove()
  for (const now of all('[data-sai]')) {
    now.removeAttribute('aria-invalid')
    delete now.dataset.sai
  }
  for (const [name, sentence] of Object.entries(faults)) mark(form.elements[name], sentence)
  const count = document.querySelector('#so-cho')
  if (count) count.textContent = open
  const line = document.querySelector('#con-cho')
  if (line) line.textContent = `Còn ${open} chỗ cần xác nhận`
  const head = document.querySelector('.top .soon')
  if (head) head.textContent = `${open} chỗ cần xác nhận`
  const wrong = Object.keys(faults).length
  tell(wrong > 0 ? `${saved}, trừ ${wrong} chỗ ghi chưa đúng` : saved)
  const undo = document.querySelector('[value=hoan-tac]')
  if (undo) undo.hidden = false
}

function mark(field, sentence) {
  if (!field || field === document.activeElement || field.getAttribute('aria-invalid')) return
  const line = document.createElement('p')
  line.className = 'fault now'
  line.id = `${field.id}-loi-moi`
  line.textContent = sentence
  field.after(line)
  field.dataset.sai = 'co'
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute(
    'aria-describedby',
    `${field.getAttribute('aria-describedby') ?? ''} ${line.id}`.trim(),
  )
}

function tell(words) {
  if (said && said.textContent !== words) said.textContent = words
}

/** Presses a button of the form as a hand would; what is on its way is waited for. */
async function press(value) {
  await saving?.catch(() => {})
  const button = all(`button[value="${value}"]`, form).find((each) => !each.hidden)
  if (!button) return
  leaving = true
  form.requestSubmit(button)
}

function remembered(name) {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function remember(name, value) {
  try {
    localStorage.setItem(name, value)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

// ---- On arrival

const faulty = document.querySelector('#chua-dung')
const target = location.hash && document.getElementById(location.hash.slice(1))
if (faulty) faulty.focus()
else if (target && form.contains(target))
  focusIn(target.querySelector('details[open] .fields') ?? target)
