// What a script adds to the review page: light on both sides, saves in passing, keys. Every part works without it.

const form = document.querySelector('#xem-lai')
const doc = document.querySelector('#van-ban')
const bar = document.querySelector('#thanh')
const said = document.querySelector('#da-luu')
const help = document.querySelector('#phim-tat')
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const idOf = (key) => key.replace(':', '-')

document.documentElement.classList.add('scripted')

// ---- Light

/** Lights a duty, and one field of it, on both sides; brings its sentence into view. */
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

form.addEventListener('focusin', ({ target }) => {
  light(keyOf(target), fieldOf(target), form)
  requestAnimationFrame(() => clearOfBar(target))
})
doc.addEventListener('click', ({ target }) => {
  if (target.closest('a') || String(getSelection())) return
  const field = fieldOf(target)
  const key = field?.split('.')[0] ?? keyIn(target.closest('.passage'))
  if (key) goToField(key, field)
})

const keyIn = (passage) => passage?.id.replace('cau-', '').replace(/-(\d+)$/, ':$1')

function goToField(key, field) {
  const open = all(`fieldset[data-o="${CSS.escape(field ?? '')}"]`, form)[0]
  const row = document.getElementById(`viec-${idOf(key)}`)
  const details = row?.querySelector('details.edit')
  if (field && !open && details) details.open = true
  const part = field && all(`[data-o="${CSS.escape(field)}"]`, row ?? form)[0]
  if (open ?? part) focusIn(open ?? part)
  else row?.querySelector('summary, a, button')?.focus()
  light(key, field, doc)
}

const controlOf = (place) =>
  place.querySelector('input:checked') ??
  place.querySelector('textarea, input:not([type=hidden])') ??
  place.querySelector('summary, a, button')

function focusIn(place) {
  if (!place) return
  for (let up = place.closest('details'); up; up = up.parentElement.closest('details'))
    up.open = true
  place.scrollIntoView({ block: 'start' })
  controlOf(place)?.focus({ preventScroll: true })
}

/** The bar stands over the foot of the page: whatever has the focus goes above it. */
function clearOfBar(target) {
  if (bar.contains(target) || getComputedStyle(bar).position !== 'sticky') return
  const over = target.getBoundingClientRect().bottom + 12 - bar.getBoundingClientRect().top
  if (over > 0) scrollBy(0, over)
}

// ---- Steps

const isAnswered = (place) =>
  place.querySelector('input:checked') !== null ||
  all('input[type=text]', place).some((each) => each.value.trim() !== '')

/** The next place that waits, counted from the focus; any place when none waits. */
function step(by) {
  const list = all('fieldset.doubt', form).filter((each) => !each.closest('details:not([open])'))
  const here = document.activeElement?.closest('fieldset.doubt')
  const open = list.filter((each) => each === here || !isAnswered(each))
  const steps = open.some((each) => each !== here) ? open : list
  const at = steps.indexOf(here)
  const next = at < 0 && by < 0 ? steps.at(-1) : steps[(at + by + steps.length) % steps.length]
  if (next) focusIn(next)
  else bar.querySelector('button').focus()
}

const kept = (() => {
  try {
    return localStorage
  } catch {
    return {}
  }
})()
const keysWanted = document.querySelector('#dung-phim')
keysWanted.checked = kept['phim-tat'] !== 'khong'
keysWanted.addEventListener('change', () => {
  kept['phim-tat'] = keysWanted.checked ? 'co' : 'khong'
})

const KEYS = {
  n: () => step(1),
  j: () => step(1),
  p: () => step(-1),
  k: () => step(-1),
  e: editHere,
  v: crossOver,
  a: addFromSelection,
  u: undo,
}

document.addEventListener('keydown', (event) => {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const typing = target.matches('textarea, input:not([type=radio], [type=checkbox]), select')
  if (key === 'Escape' && typing && !help.open) {
    event.preventDefault()
    const holder = holderOf(target)
    const next = holder?.matches('li')
      ? holder.querySelector('summary')
      : holder && controlOf(holder)
    if (next && next !== target) next.focus()
    else target.blur()
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
    const back = document.querySelector(`#cau-${idOf(key)} a.to`) ?? doc
    back.focus()
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

document.querySelector('#mo-phim').addEventListener('click', () => help.showModal())

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
    const now = await answer.json()
    // Somebody else saved too: this page shows his duties as they were, so it must be made anew.
    if (now.joined) return press('luu')
    show(now)
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
  for (const count of all('[data-so-cho]')) count.textContent = open
  const wrong = Object.keys(faults).length
  tell(wrong > 0 ? `${saved}, trừ ${wrong} chỗ ghi chưa đúng` : saved)
  bar.querySelector('[value=hoan-tac]').hidden = false
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
  field.setAttribute('aria-errormessage', line.id)
}

function tell(words) {
  if (said.textContent !== words) said.textContent = words
}

async function undo() {
  if (dirty) await save()
  press('hoan-tac')
}

/** Presses a button of the form as a hand would; what is on its way is waited for. */
async function press(value) {
  if (value !== 'luu') await saving?.catch(() => {})
  const button = all(`button[value="${value}"]`, form).find((each) => !each.hidden)
  if (!button) return
  leaving = true
  form.requestSubmit(button)
}

// ---- On arrival: after the browser has gone to the address itself, which takes the focus away

addEventListener('load', () =>
  setTimeout(() => {
    const target = document.getElementById(location.hash.slice(1) || 'chua-dung')
    if (!form.contains(target)) target?.focus()
    else focusIn(target.querySelector('details[open] .fields') ?? target)
  }),
)
