import type { Mark as MarkName, Standing } from '../view/standing.ts'

/** The four shapes, drawn once a page; every mark on it refers to them. */
export function MarkShapes() {
  return (
    <svg class="shapes" aria-hidden="true">
      <symbol id="late" viewBox="0 0 16 16">
        <path d="M8 .8 15.8 15H.2z" fill="currentColor" />
      </symbol>
      <symbol id="soon" viewBox="0 0 16 16">
        <path d="M8 0l8 8-8 8-8-8z" fill="currentColor" />
      </symbol>
      <symbol id="done" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="7.6" fill="currentColor" />
        <path class="tick" d="M4.4 8.3l2.5 2.5 4.8-5.2" />
      </symbol>
      <symbol id="next" viewBox="0 0 16 16">
        <circle class="ring" cx="8" cy="8" r="6.4" />
      </symbol>
    </svg>
  )
}

/** A mark alone; words must stand nearby. */
export function Mark({ mark }: { mark: MarkName }) {
  return (
    <svg class={`m ${mark}`} viewBox="0 0 16 16" aria-hidden="true">
      <use href={`#${mark}`} />
    </svg>
  )
}

/** A state: shape, word, colour. */
export function State({ standing }: { standing: Standing }) {
  return (
    <span class={`st ${standing.mark}`}>
      <Mark mark={standing.mark} />
      {standing.words}
    </span>
  )
}

/** The sign of Đúng Hạn: the two tone marks of its name, sắc and nặng, on a line. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M3 19h26" stroke="currentColor" stroke-width="3" />
      <path d="M13.5 14.5 21 4.5" stroke="currentColor" stroke-width="4.5" />
      <circle cx="16" cy="26.2" r="2.9" fill="currentColor" />
    </svg>
  )
}
